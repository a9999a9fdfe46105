/** The reader's own way through a page (src/reader/read-page.ts), from beginning to end. */
import type { KnownNames } from '../../../src/mentions/index.ts';
import type { MentionChanges } from '../../../src/reader/block-record.ts';
import type { JudgeScript } from '../../../src/reader/judge-script.ts';
import { readPage } from '../../../src/reader/read-page.ts';

export interface Whole {
  known: KnownNames;
  /** Called when the first candidate comes. */
  judge: () => Promise<Pick<JudgeScript, 'startJudging'>>;
}

/**
 * Milliseconds from the first look at the document to the last verdict. What a reading begins and ends with (an observer,
 * some listeners) is not in it: a page pays that once, whatever it holds.
 * @param changed what came and went, as the content script gets it
 */
export function readWhole({ known, judge }: Whole, changed: (changes: MentionChanges) => void): Promise<number> {
  const ending = new AbortController();
  return new Promise((resolve) => {
    const reading = readPage(
      known,
      judge,
      (changes) => {
        changed(changes);
        if (!reading.complete()) return;
        resolve(performance.now() - began);
        ending.abort();
      },
      ending.signal,
    );
    // The reading itself begins behind a pause.
    const began = performance.now();
  });
}

interface YieldingScheduler {
  yield: () => Promise<void>;
}

/** Pauses take no time from here on: what a reading takes is then its own work and nothing of the page's. */
export function readWithoutPauses(): void {
  (globalThis as unknown as { scheduler: YieldingScheduler }).scheduler.yield = () => Promise.resolve();
}

export interface LongestSlice {
  /** Longest time in ms for which a reading, with its pauses, kept the page waiting. */
  ours: number;
  /** The same of a loop that only looks at the clock, for as many slices: what the machine does to anybody. */
  idle: number;
}

export async function longestSlice(whole: Whole, budget: number): Promise<LongestSlice> {
  const { scheduler } = globalThis as unknown as { scheduler: YieldingScheduler };
  const pause = scheduler.yield.bind(scheduler);
  const lengths: number[] = [];
  let began = performance.now();
  const end = (): void => void lengths.push(performance.now() - began);
  scheduler.yield = () => {
    end();
    return pause().then(() => {
      began = performance.now();
    });
  };
  await readWhole(whole, () => undefined);
  end();
  scheduler.yield = pause;
  const idle: number[] = [];
  for (let slice = 0; slice < lengths.length; slice++) {
    await pause();
    const from = performance.now();
    while (performance.now() - from < budget);
    idle.push(performance.now() - from);
  }
  return { ours: Math.max(...lengths), idle: Math.max(...idle) };
}
