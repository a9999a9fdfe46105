/** Feeds the hover behaviour with what the reader does. Only trusted events count: the page can forge others. */
import type { OpenCard } from '../card/card-script.ts';
import type { PageMention } from '../highlights/index.ts';
import type { HoverEvent } from './hover-story.ts';

export interface PointerWatch {
  /** The key that opens cards, and whether it is down. */
  modifier: () => string;
  isHeld: () => boolean;
  opensByClick: () => boolean;
  /** Is what could be tapped seen? */
  isMarked: () => boolean;
  mentionAt: (x: number, y: number) => PageMention | undefined;
  /** The card that is open now. */
  card: () => OpenCard | undefined;
  /** On a pinned card, which covers what lies below it. */
  isOnPinned: (event: Event) => boolean;
  /** Escape without an open card: closes the card pinned last; false if there is none. */
  closePinned: () => boolean;
  /** The page has taken the open card away. */
  hasLostCard: () => boolean;
  /** A mention is being rested on, but no card is open yet. */
  isWaiting: () => boolean;
  send: (event: HoverEvent<PageMention>) => void;
  /** The page has scrolled: has the mention of the open card gone elsewhere? */
  hasScrolledAway: () => boolean;
}

/** ms from which a press is a long one: what Android takes for it. */
const LONG_PRESS = 500;

/** Where the pointer was last. The event itself is not kept: it holds its target, which the page may remove. */
interface PointerAt {
  x: number;
  y: number;
  time: number;
  pressed: boolean;
  on: 'card' | 'pinned' | 'page';
}

/**
 * Watches until the signal aborts. Never prevents or stops an event, but for the Escape that closes a card.
 * Returns how to look again at what is below the pointer, which has not moved.
 */
export function watchPointer(watch: PointerWatch, earlier: PointerEvent | undefined, signal: AbortSignal): () => void {
  const options = { capture: true, passive: true, signal } as const;
  let latest: PointerAt | undefined;
  let frame = 0;
  let pressedAt = 0;
  const isOnCard = (event: Event): boolean => event.target === watch.card()?.host;

  const look = (): void => {
    frame = 0;
    if (!latest || signal.aborted) return;
    const { x, y, time, pressed, on } = latest;
    if (watch.hasLostCard()) watch.send({ type: 'dismiss' });
    const over = on === 'card' ? on : on === 'pinned' ? undefined : watch.mentionAt(x, y);
    const card = watch.card()?.box();
    watch.send({ type: 'pointer', x, y, time, over, pressed, modifier: watch.isHeld(), card });
  };
  const onPointer = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const on = isOnCard(event) ? 'card' : watch.isOnPinned(event) ? 'pinned' : 'page';
    latest = { x, y, time, pressed: event.buttons !== 0, on };
    // Once a frame is enough for a hand, and a hit test may cost a layout on a page that changes all the time.
    frame ||= requestAnimationFrame(look);
  };
  document.addEventListener('pointermove', onPointer, options);
  if (earlier) onPointer(earlier);
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.isTrusted && event.pointerType !== 'touch' && event.target === document.documentElement) {
        const { clientX: x, clientY: y, timeStamp: time } = event;
        latest = undefined;
        watch.send({
          type: 'pointer',
          x,
          y,
          time,
          over: undefined,
          pressed: event.buttons !== 0,
          modifier: false,
          card: undefined,
        });
      }
    },
    { passive: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      pressedAt = event.timeStamp;
      if (!isOnCard(event)) watch.send({ type: 'dismiss' });
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      // A finger that scrolls ends in no click. One that stays long does in some browsers, and is theirs all the same.
      const isTap = isPointer(event) && (event.pointerType === 'touch' || event.pointerType === 'pen');
      const opens = isTap ? watch.isMarked() && event.timeStamp - pressedAt < LONG_PRESS : watch.opensByClick();
      if (!event.isTrusted || !opens || isOnCard(event) || watch.isOnPinned(event)) return;
      // A click on a link follows it, and the end of a selection selects.
      if (onSomethingToClick(event) || getSelection()?.isCollapsed === false) return;
      const mention = watch.mentionAt(event.clientX, event.clientY);
      if (mention) watch.send({ type: isTap ? 'tapped' : 'clicked', mention });
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
      const open = watch.card() !== undefined;
      if (event.key === 'Escape' && (open || watch.closePinned())) {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (open) watch.send({ type: 'dismiss' });
      } else if (watch.isWaiting() && event.key !== watch.modifier()) {
        watch.send({ type: 'dismiss' });
      }
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  return () => {
    if (latest) frame ||= requestAnimationFrame(look);
  };
}

/** Since Chromium 92 and Firefox 128 a click is a pointer event. */
function isPointer(event: MouseEvent): event is PointerEvent {
  return 'pointerType' in event;
}

function onSomethingToClick(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.closest('a[href], button, label, summary, [role="button"]') !== null;
}
