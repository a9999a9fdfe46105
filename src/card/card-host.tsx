/** The life of a card in a page: one host element in the top layer with an open shadow root, there while a card is open. */
import { render } from 'preact';
import cardCss from './card.css?inline';
import type { CardRequest, OpenCard } from './card-script.ts';
import { CardPages } from './CardPages.tsx';
import { guardClicks } from './guard-clicks.ts';
import factsCss from './facts.css?inline';
import { placeCard } from './place-card.ts';
import tokensCss from './tokens.css?inline';

const HOST_NAME = 'fact-cards-host';
const XHTML = 'http://www.w3.org/1999/xhtml';
/** Milliseconds of the fade in card.css; a card that closes is taken away after it. */
const FADE = 120;

let sheet: CSSStyleSheet | undefined;

/** Shows a card until the signal aborts, then leaves nothing behind. */
export function openCard(request: CardRequest, signal: AbortSignal): OpenCard {
  // By namespace: in an XML document createElement makes no HTML.
  const host = document.createElementNS(XHTML, HOST_NAME);
  // The page's styles for unknown elements must not reach the host; its shadow tree has sheets of its own.
  host.style.cssText = 'all: initial !important; display: contents !important;';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [cardSheet()];
  const card = document.createElementNS(XHTML, 'div');
  card.className = 'fc-theme fc-card';
  card.popover = 'manual';
  guardClicks(card);
  card.dataset['theme'] = request.theme;
  root.append(card);
  containerFor(request.anchor.element).append(host);

  const place = (): void => void placeCard(card, request.anchor);
  render(<CardPages request={request} />, card);
  card.showPopover();
  place();
  signal.addEventListener('abort', () => takeAway(host, card), { once: true });
  return {
    host,
    box: () => (host.isConnected ? card.getBoundingClientRect() : undefined),
  };
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

function cardSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(tokensCss + factsCss + cardCss);
  }
  return sheet;
}
