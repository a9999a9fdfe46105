/** How much of a changing page's time reading may take. A burst is read at once; what never ends is read now and then. */

/** Share of the page's time that reading takes at most in the long run: a twentieth leaves a busy page as it is. */
const SHARE = 0.05;
/** Milliseconds of reading that may come at once, so that a new route or a long comment thread does not wait. */
const BURST = 500;
/** Milliseconds after which a page is read again whatever it has cost. */
const LONGEST_WAIT = 30_000;
/** Milliseconds of waiting from which the reader is told. */
const TOLD_FROM = 2000;

export interface Pace {
  /** Reading has taken this many milliseconds. */
  spend: (ms: number) => void;
  mayRead: () => boolean;
  /** The page changes so much that it waits for long: the popup says so. */
  isBusy: () => boolean;
}

export function startPace(now: () => number = () => performance.now()): Pace {
  let credit = BURST;
  let at = now();
  const earn = (): number => {
    credit = Math.min(BURST, credit + (now() - at) * SHARE);
    at = now();
    return credit;
  };
  return {
    spend(ms) {
      credit = Math.max(earn() - ms, -LONGEST_WAIT * SHARE);
    },
    mayRead: () => earn() >= 0,
    isBusy: () => earn() < -TOLD_FROM * SHARE,
  };
}
