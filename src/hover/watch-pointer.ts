/** Feeds the hover behaviour with what the reader does. Only trusted events count: the page can forge others. */
import type { OpenCard } from '../card/card-script.ts';
import type { PageMention } from '../highlights/index.ts';
import type { HoverEvent } from './hover-state.ts';

export interface PointerWatch {
  mentionAt: (x: number, y: number) => PageMention | undefined;
  /** The card that is open now. */
  card: () => OpenCard | undefined;
  /** The page has taken the open card away. */
  hasLostCard: () => boolean;
  /** A mention is being rested on, but no card is open yet. */
  isWaiting: () => boolean;
  send: (event: HoverEvent<PageMention>) => void;
  /** The page has scrolled: has the mention of the open card gone elsewhere? */
  hasScrolledAway: () => boolean;
}

/** Watches until the signal aborts. Never prevents or stops an event, but for the Escape that closes a card. */
export function watchPointer(watch: PointerWatch, earlier: PointerEvent | undefined, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal } as const;
  let latest: PointerEvent | undefined;
  let frame = 0;
  const isOnCard = (event: Event): boolean => event.target === watch.card()?.host;

  const look = (): void => {
    frame = 0;
    const event = latest;
    // Not kept: an event holds its target, which the page may remove.
    latest = undefined;
    if (!event || signal.aborted) return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    if (watch.hasLostCard()) watch.send({ type: 'dismiss' });
    const over = isOnCard(event) ? 'card' : watch.mentionAt(x, y);
    watch.send({ type: 'pointer', x, y, time, over, pressed: event.buttons !== 0, card: watch.card()?.box() });
  };
  const onPointer = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    latest = event;
    // Once a frame is enough for a hand, and a hit test may cost a layout on a page that changes all the time.
    frame ||= requestAnimationFrame(look);
  };
  document.addEventListener('pointermove', onPointer, options);
  if (earlier) onPointer(earlier);
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.isTrusted && event.target === document.documentElement) {
        const { clientX: x, clientY: y, timeStamp: time } = event;
        latest = undefined;
        watch.send({ type: 'pointer', x, y, time, over: undefined, pressed: event.buttons !== 0, card: undefined });
      }
    },
    { passive: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !isOnCard(event)) watch.send({ type: 'dismiss' });
    },
    options,
  );
  document.addEventListener(
    'fullscreenchange',
    // What a card hangs on has changed its place; and Firefox keeps the Escape that leaves full screen to itself.
    (event) => {
      if (event.isTrusted) watch.send({ type: 'dismiss' });
    },
    options,
  );
  document.addEventListener(
    'scroll',
    () => {
      if (watch.isWaiting() || (watch.card() && watch.hasScrolledAway())) watch.send({ type: 'dismiss' });
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (watch.card()) {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopImmediatePropagation();
        watch.send({ type: 'dismiss' });
      } else if (watch.isWaiting()) {
        watch.send({ type: 'dismiss' });
      }
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}
