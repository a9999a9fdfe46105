/** The reader's own way through a page (src/reader/read-page.ts), from beginning to end. */
import type { Lexicon } from '../../../src/mentions/index.ts';
import type { MentionChanges } from '../../../src/reader/block-record.ts';
import { readPage } from '../../../src/reader/read-page.ts';

/** @param changed what came and went, as the content script gets it */
export function readWhole(lexicon: Lexicon, changed: (changes: MentionChanges) => void): Promise<void> {
  const ending = new AbortController();
  return new Promise((resolve) => {
    const reading = readPage(
      lexicon,
      (changes) => {
        changed(changes);
        if (!reading.complete()) return;
        ending.abort();
        resolve();
      },
      ending.signal,
    );
  });
}

interface YieldingScheduler {
  yield: () => Promise<void>;
}

/** Pauses take no time from here on: what a reading takes is then its own work and nothing of the page's. */
export function readWithoutPauses(): void {
  (globalThis as unknown as { scheduler: YieldingScheduler }).scheduler.yield = () => Promise.resolve();
}

/** Longest time in ms for which a reading, with its pauses, kept the page waiting. */
export async function longestSlice(lexicon: Lexicon): Promise<number> {
  const { scheduler } = globalThis as unknown as { scheduler: YieldingScheduler };
  const pause = scheduler.yield.bind(scheduler);
  let longest = 0;
  let began = performance.now();
  const end = (): void => {
    longest = Math.max(longest, performance.now() - began);
  };
  scheduler.yield = () => {
    end();
    return pause().then(() => {
      began = performance.now();
    });
  };
  await readWhole(lexicon, () => undefined);
  end();
  scheduler.yield = pause;
  return longest;
}
