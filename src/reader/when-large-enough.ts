/** A frame too small to be read (ads, trackers, buttons) costs nothing but a listener and an observer. */

/** CSS pixels below which a frame holds no prose: narrower than a column, or lower than a few lines. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 60;

/**
 * Milliseconds after which a frame is asked for its size although the browser has drawn it nowhere: one far down the
 * page, say. By then the layout that the question needs has mostly been made.
 */
const ASK_AFTER = 1000;

/**
 * Calls `start` once, unless the signal aborts first: now for a page, for a frame when it has, or gets, the size. A
 * frame's size is asked for after a layout, never before: the question would make the whole page lay out at once.
 */
export function whenLargeEnough(signal: AbortSignal, start: () => void): void {
  if (window === window.top) {
    start();
    return;
  }
  const grown = new AbortController();
  const either = AbortSignal.any([grown.signal, signal]);
  const look = (): void => {
    if (either.aborted || innerWidth < LEAST_WIDTH || innerHeight < LEAST_HEIGHT) return;
    grown.abort();
    start();
  };
  // Tells of the first size, too. A frame in a process of its own may get that after us, and no resize event tells of it.
  const observer = new ResizeObserver(look);
  observer.observe(document.documentElement);
  const timer = setTimeout(look, ASK_AFTER);
  window.addEventListener('resize', look, { signal: either });
  either.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
