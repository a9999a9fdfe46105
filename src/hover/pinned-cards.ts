/** Cards that the reader has pinned: they stay until closed, and no rest on a mention touches them. */
import type { OpenCard } from '../card/card-script.ts';
import type { PageMention } from '../highlights/index.ts';

export interface ShownCard {
  mention: PageMention;
  card: OpenCard;
  /** px from the top of the viewport at which the mention was when the card opened. */
  top: number;
  closing: AbortController;
}

export interface PinnedCards {
  add: (shown: ShownCard) => void;
  /** Takes a card out without closing it. */
  take: (closing: AbortController) => ShownCard | undefined;
  /** Closes the one pinned last; false if there is none. */
  closeLast: () => boolean;
  holds: (target: EventTarget | null) => boolean;
}

export function pinnedCards(): PinnedCards {
  let cards: ShownCard[] = [];
  return {
    add(shown) {
      cards.push(shown);
      shown.closing.signal.addEventListener('abort', () => (cards = cards.filter((one) => one !== shown)), {
        once: true,
      });
    },
    take(closing) {
      const found = cards.find((one) => one.closing === closing);
      cards = cards.filter((one) => one !== found);
      return found;
    },
    closeLast() {
      // One that the page has taken away is not there to be closed.
      const last = cards.findLast(({ card }) => card.host.isConnected);
      last?.closing.abort();
      return last !== undefined;
    },
    holds: (target) => cards.some(({ card }) => card.host === target),
  };
}
