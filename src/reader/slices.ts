/** Work in slices, so that the page stays free to answer its reader. */

/** Milliseconds of work at a time: a third of a frame at 60 Hz. */
const SLICE = 5;

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

export interface Slices {
  /** Is the slice used up? */
  isOver: () => boolean;
  /** Lets the page work, then begins a new slice. */
  next: () => Promise<void>;
  /** The work is done. */
  end: () => void;
}

/** @param spent told the milliseconds of each slice */
export function startSlices(spent: (ms: number) => void): Slices {
  let began = performance.now();
  const ofSlice = (): number => performance.now() - began;
  return {
    isOver: () => ofSlice() >= SLICE,
    async next() {
      spent(ofSlice());
      await pause();
      began = performance.now();
    },
    end: () => spent(ofSlice()),
  };
}

/** Goes to the back of the line; scheduler.yield comes back sooner than other waiting tasks (Chromium 129, Firefox 142). */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
