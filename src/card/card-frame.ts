/** Pinned, moved and enlarged: what a reader does to the card as a thing on the screen. */
import { onTrusted } from './on-trusted.ts';

export interface CardFrame {
  /** At the foot of the window: a finger opened it. */
  isSheet?: boolean;
  setPinned: (pinned: boolean) => void;
  setExpanded: (expanded: boolean) => void;
  /** To the next corner of the viewport: the way to move a card without dragging. */
  toNextCorner: () => void;
  /** Follows the pointer that has pressed on the card's head. `dragged` is told once it really moves. */
  grab: (press: PointerEvent, dragged: () => void) => void;
}

/** Pixels kept free at the edges of the viewport. */
const EDGE = 8;
/** Pixels that a pressed pointer may tremble before it drags. */
const TREMBLE = 4;

/** @param place puts the card beside its mention again; after a move it stays where the reader has put it */
export function cardFrame(card: HTMLElement, place: () => Promise<void>, signal: AbortSignal): CardFrame {
  let moved = false;
  let corner = -1;

  const moveTo = (left: number, top: number): void => {
    moved = true;
    const { width, height } = card.getBoundingClientRect();
    card.style.left = `${clamp(left, window.innerWidth - width)}px`;
    card.style.top = `${clamp(top, window.innerHeight - height)}px`;
    card.style.bottom = 'auto';
  };
  const stay = (): void => {
    // Not shown yet, it has no place to keep.
    if (!card.isConnected) return;
    const { left, top } = card.getBoundingClientRect();
    moveTo(left, top);
  };

  // A smaller window must not leave the card, or its close button, outside.
  window.addEventListener('resize', stay, { signal });
  return {
    setPinned(pinned) {
      card.toggleAttribute('data-pinned', pinned);
      if (pinned) stay();
    },
    setExpanded(expanded) {
      card.toggleAttribute('data-expanded', expanded);
      if (moved) stay();
      else void place();
    },
    toNextCorner() {
      corner = (corner + 1) % 4;
      // Clockwise from the upper right, where it is least in the way of a text that runs from the left.
      moveTo(corner < 2 ? Infinity : 0, corner === 1 || corner === 2 ? Infinity : 0);
    },
    grab(press, dragged) {
      const { left, top } = card.getBoundingClientRect();
      const ending = new AbortController();
      const options = { signal: ending.signal };
      const handle = press.currentTarget as HTMLElement;
      let dragging = false;
      const onMove = onTrusted((event: PointerEvent) => {
        const across = event.clientX - press.clientX;
        const down = event.clientY - press.clientY;
        if (!dragging && Math.hypot(across, down) > TREMBLE) {
          dragging = true;
          dragged();
        }
        if (dragging) moveTo(left + across, top + down);
      });
      // Captured, so that the drag goes on over frames and outside the window.
      handle.setPointerCapture(press.pointerId);
      handle.addEventListener('pointermove', onMove, options);
      for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
        handle.addEventListener(type, () => ending.abort(), options);
    },
  };
}

function clamp(value: number, room: number): number {
  return Math.round(Math.max(EDGE, Math.min(value, room - EDGE)));
}
