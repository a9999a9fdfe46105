/** The life of a card in a page: one host element in the top layer with an open shadow root, there while a card is open. */
import { render } from 'preact';
import { cardFrame } from './card-frame.ts';
import type { BuiltCard, CardAnchor, CardRequest } from './card-script.ts';
import { CardPages, type CardPagesProps } from './CardPages.tsx';
import { focusAgain, focusPlace } from './focus-place.ts';
import { guardClicks } from './guard-clicks.ts';
import { makeLayer } from './open-layer.ts';
import { openSources } from './open-sources.ts';
import { themeFor } from './page-theme.ts';
import { placeCard } from './place-card.ts';
import { placeSheet } from './place-sheet.ts';
import { sheetFrame } from './sheet-frame.ts';
import { showNotice } from './show-notice.tsx';

/** Milliseconds of the fade in card.css; a card that closes is taken away after it. */
const FADE = 120;

/**
 * Builds a card outside of the document: what it says and how that is drawn costs more than showing it, and the reader
 * still rests. When the signal aborts, shown or not, nothing is left behind.
 */
export function buildCard(request: CardRequest, signal: AbortSignal): BuiltCard {
  const { host, layer: card, put } = makeLayer(request.sheet ? 'fc-card fc-sheet' : 'fc-card');
  let at: Shown | undefined;
  guardClicks(card);
  if (request.open) openSources(card, request.open);
  const { dismiss } = request;
  const place = async (): Promise<void> => {
    if (at) await (request.sheet ? placeSheet(card, at.anchor) : placeCard(card, at.anchor));
  };
  const frame = request.sheet
    ? sheetFrame(card, { place: () => void place(), dismiss }, signal)
    : cardFrame(card, place, signal);
  const onDone: CardPagesProps['onDone'] = ({ text, chosen, byKeyboard }) => {
    const { theme, container, back } = at!;
    const box = card.getBoundingClientRect();
    showNotice({ text, chosen, box, theme, container, focus: byKeyboard ? { back } : undefined });
    dismiss();
  };
  render(<CardPages request={request} frame={frame} onDone={onDone} />, card);
  const leave = (): void => {
    if (at && focusPlace()?.getRootNode() === host.shadowRoot) focusAgain(at.back);
    takeAway(host, card);
  };
  signal.addEventListener('abort', leave, { once: true });
  return {
    show(anchor, focus) {
      const theme = themeFor(request.theme, anchor.element);
      const container = containerFor(anchor.element);
      at = { anchor, theme, container, back: focusPlace() };
      put(theme, container);
      card.showPopover();
      void place();
      if (focus) card.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
      return {
        host,
        box: () => (host.isConnected ? card.getBoundingClientRect() : undefined),
      };
    },
  };
}

/** What is known of a card once it is in the page. */
interface Shown {
  anchor: CardAnchor;
  theme: string;
  container: Element;
  /** Where the keyboard was. */
  back: HTMLElement | undefined;
}

/** Inside a modal dialog, since all outside it is inert; inside what is in full screen, since only that is seen. */
function containerFor(element: Element): Element {
  const fullscreen = document.fullscreenElement;
  return modalAround(element) ?? (fullscreen?.contains(element) ? fullscreen : document.documentElement);
}

/** The nearest modal dialog, also around the shadow trees that the element stands in. */
function modalAround(element: Element): Element | undefined {
  for (let at: Element | undefined = element; at;) {
    const dialog: Element | null = at.closest('dialog:modal');
    if (dialog) return dialog;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

function takeAway(host: HTMLElement, card: HTMLElement): void {
  const remove = (): void => {
    render(null, card);
    host.remove();
  };
  if (!host.isConnected || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    remove();
    return;
  }
  card.classList.add('fc-closing');
  // Not an animation event: a page that pauses animations would keep the card.
  setTimeout(remove, FADE);
}
