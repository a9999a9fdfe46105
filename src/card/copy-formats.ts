/** Copies text in two formats within a click, without the clipboardWrite permission. */
import type { CitationFormats } from './make-citation.ts';

/** Whether it was copied. */
export async function copyFormats(formats: CitationFormats): Promise<boolean> {
  try {
    // Missing on plain http, refused in frames without the policy for it.
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob(formats.plain, 'text/plain'),
        'text/html': blob(formats.html, 'text/html'),
      }),
    ]);
    return true;
  } catch {
    return copyByCommand(formats);
  }
}

function blob(text: string, type: string): Blob {
  return new Blob([text], { type });
}

/** The older way, which needs no secure page: the copy event of a click carries what we give it. */
function copyByCommand({ plain, html }: CitationFormats): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', plain);
    event.clipboardData.setData('text/html', html);
    copied = true;
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  const done = document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  return done && copied;
}
