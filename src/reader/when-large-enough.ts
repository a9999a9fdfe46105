/** A frame too small to be read (ads, trackers, buttons) costs nothing but a listener and an observer. */

/** CSS pixels below which a frame holds no prose: narrower than a column, or lower than a few lines. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 60;

/** Calls `start` once: now for a page or a frame large enough, else when the frame grows, unless the signal aborts first. */
export function whenLargeEnough(signal: AbortSignal, start: () => void): void {
  const isLarge = (): boolean => window === window.top || (innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT);
  if (isLarge()) {
    start();
    return;
  }
  const grown = new AbortController();
  const look = (): void => {
    if (grown.signal.aborted || !isLarge()) return;
    grown.abort();
    observer.disconnect();
    start();
  };
  // A frame in a process of its own may get its first size after us, and no resize event tells of that.
  const observer = new ResizeObserver(look);
  observer.observe(document.documentElement);
  window.addEventListener('resize', look, { signal: AbortSignal.any([grown.signal, signal]) });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
