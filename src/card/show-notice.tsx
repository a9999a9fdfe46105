/** Shows what the reader has switched off, for some seconds, with "Undo". It outlives what it switched off. */
import { render } from 'preact';
import { i18n } from '#i18n';
import type { Chosen } from './card-script.ts';
import { focusAgain, focusPlace } from './focus-place.ts';
import { Notice } from './Notice.tsx';
import { makeLayer } from './open-layer.ts';
import { waitUnattended } from './wait-unattended.ts';

export interface NoticeRequest {
  text: string;
  chosen: Chosen;
  /** Where the card was. */
  box: DOMRect;
  theme: string;
  container: Element;
  /** The keyboard chose: it goes to "Undo", and afterwards back to this place. */
  focus: { back: HTMLElement | undefined } | undefined;
}

let current: AbortController | undefined;

export function showNotice({ text, chosen, box, theme, container, focus }: NoticeRequest): void {
  current?.abort();
  const closing = new AbortController();
  current = closing;
  const { host, layer, put } = makeLayer('fc-notice');
  put(theme, container);
  layer.setAttribute('role', 'status');
  const close = (): void => closing.abort();
  const undoAndClose = (): void => {
    chosen.undo();
    close();
  };
  render(<Notice text={text} onUndo={undoAndClose} onClose={close} />, layer);
  layer.showPopover();
  void chosen.kept.then((kept) => {
    // There is nothing to undo, and nothing has been lost.
    if (!kept && !closing.signal.aborted)
      render(<Notice text={i18n.t('card.notKept')} onUndo={undefined} onClose={close} />, layer);
  });
  layer.style.left = `${Math.round(Math.max(0, Math.min(box.left, window.innerWidth - layer.offsetWidth)))}px`;
  layer.style.top = `${Math.round(Math.max(0, Math.min(box.top, window.innerHeight - layer.offsetHeight)))}px`;
  if (focus) layer.querySelector('button')?.focus({ preventScroll: true });
  closing.signal.addEventListener(
    'abort',
    () => {
      if (focusPlace()?.getRootNode() === host.shadowRoot) focusAgain(focus?.back);
      render(null, layer);
      host.remove();
    },
    { once: true },
  );
  waitUnattended(layer, close, closing.signal);
}
