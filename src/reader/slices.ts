/** Work in slices, so that the page stays free to answer its reader. */

/** Milliseconds of work at a time. The last block of a slice may take as long again, and longer in code that is cold. */
const SLICE = 3;

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

export interface Slices {
  /** Is the slice used up? */
  isOver: () => boolean;
  /** Lets the page work, then begins a new slice. */
  next: () => Promise<void>;
  /** Waits for somebody else: what that takes is no work of ours. A new slice begins afterwards. */
  waitFor: (other: Promise<unknown>) => Promise<void>;
  /** The work is done. */
  end: () => void;
}

/** @param spent told the milliseconds of each slice */
export function startSlices(spent: (ms: number) => void): Slices {
  let began = performance.now();
  const ofSlice = (): number => performance.now() - began;
  const rest = async (other: Promise<unknown>): Promise<void> => {
    spent(ofSlice());
    await other;
    began = performance.now();
  };
  return {
    isOver: () => ofSlice() >= SLICE,
    next: () => rest(pause()),
    waitFor: rest,
    end: () => spent(ofSlice()),
  };
}

/** Goes to the back of the line; scheduler.yield comes back sooner than other waiting tasks (Chromium 129, Firefox 142). */
export async function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  try {
    if (scheduler?.yield) {
      await scheduler.yield();
      return;
    }
  } catch {
    // Firefox hands out a promise of the page's own, and the page has broken what is its.
  }
  await new Promise<void>((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      channel.port1.close();
      resolve();
    });
    channel.port1.start();
    channel.port2.postMessage(undefined);
  });
}
