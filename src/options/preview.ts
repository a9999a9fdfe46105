/** Draws the names in the preview's paragraph with the style sheet and under the names that pages have. */
import type { HighlightStyle } from '../settings/settings.ts';

export interface Preview {
  paragraph: HTMLElement;
  names: readonly string[];
  style: HighlightStyle;
}

/** Until the signal aborts. */
export function drawPreview({ paragraph, names, style }: Preview, signal: AbortSignal): void {
  const text = paragraph.firstChild;
  if (!(text instanceof Text)) return;
  const registered = `fact-cards-${style}`;
  CSS.highlights.set(registered, new Highlight(...names.flatMap((name) => placesOf(text, name))));
  signal.addEventListener('abort', () => CSS.highlights.delete(registered), { once: true });
}

function placesOf(text: Text, name: string): StaticRange[] {
  const places: StaticRange[] = [];
  for (let start = text.data.indexOf(name); start >= 0; start = text.data.indexOf(name, start + name.length)) {
    places.push(
      new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: start + name.length }),
    );
  }
  return places;
}
