/** Where a card stands: beside the line of the mention that the reader is at; over it only in a low frame. */
import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { CardAnchor } from './card-script.ts';

/** Pixels between mention and card: near enough to reach, far enough to leave the line readable. */
const GAP = 8;
/** Pixels kept free at the edges of the viewport. */
const EDGE = 8;
/** Share of the viewport's height that a card may take, and its height in pixels at most. */
const HEIGHT_SHARE = 0.6;
const MAX_HEIGHT = 520;
/** Pixels of height up to which a frame is low: beside the line there would be no room for a single fact. */
const LOW = 300;

/** Places the card once; it does not move while it is open. */
export async function placeCard(card: HTMLElement, { rects, x, y, element }: CardAnchor): Promise<void> {
  const reference = {
    getBoundingClientRect: () => unionOf(rects),
    getClientRects: () => rects,
    contextElement: element,
  };
  // In a low frame the card takes all there is, over its line, and scrolls as a whole (card.css).
  const isLow = window.innerHeight <= LOW;
  const share = isLow ? window.innerHeight - 2 * EDGE : window.innerHeight * HEIGHT_SHARE;
  const place = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline({ x, y }),
      offset(GAP),
      // Never beside the mention: there the card would cover the line being read. Where neither side has room
      // enough, the roomier one is taken and `size` makes the card lower.
      flip({ padding: EDGE, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE, crossAxis: isLow }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          const height = Math.min(MAX_HEIGHT, share, isLow ? share : Math.max(availableHeight, 120));
          // Not by a custom property: all in the card would inherit it and be styled once more.
          card.style.maxHeight = `${Math.floor(height)}px`;
        },
      }),
    ],
  });
  card.style.left = `${Math.round(place.x)}px`;
  // A card above its line is held at its foot, so that it grows away from the line when more facts are shown.
  const above = place.placement.startsWith('top');
  card.style.top = above ? 'auto' : `${Math.round(place.y)}px`;
  card.style.bottom = 'auto';
  if (!above) return;
  const bottom = Math.round(window.innerHeight - place.y - card.offsetHeight);
  card.style.bottom = `${bottom}px`;
  // The window's height counts a scrollbar at its foot, the foot of what is fixed does not.
  card.style.bottom = `${bottom + Math.round(card.offsetTop - place.y)}px`;
}

function unionOf(rects: DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
