/** Two ways of reading the same thing in turns, warm. */
import { findPlaces, type NameTable } from '../../../src/mentions/index.ts';
import { readBlocks } from '../../../src/page/index.ts';
import { interleave, time } from '../measure.ts';
import { sumUnits, walkDocument } from './floors.ts';
import { readWhole, readWithoutPauses, type Whole } from './read-whole.ts';

export interface Pair {
  ours: number;
  peer: number;
  /** UTF-16 units that both have read. */
  units: number;
}

const ROUNDS = 11;
/** Rounds before it counts: the compiler has seen the code then. */
const WARM_UP = 4;
/** Milliseconds that one timing of the floor takes at least; small pages are read several times in it. */
const LEAST_TIME = 8;

/** The reader's scan of this page, and the bare walk. */
export async function compareScan(whole: Whole): Promise<Pair> {
  readWithoutPauses();
  const scan = (): Promise<number> => readWhole(whole, () => undefined);
  const once = (await interleave(WARM_UP, { peer: () => time(walkDocument), scan: () => timeOf(scan, 1) })).peer;
  const times = Math.max(1, Math.ceil(LEAST_TIME / Math.max(once, 0.01)));
  const medians = await interleave(ROUNDS, {
    ours: () => timeOf(scan, times),
    peer: () => time(() => repeat(walkDocument, times)),
  });
  return { ...medians, units: document.body.textContent.length };
}

/** The matcher alone on this page's blocks, and one look at each of their units. */
export async function compareMatcher(table: NameTable): Promise<Pair> {
  const texts = [...readBlocks(document.body, { deep: true })].map(({ text }) => text);
  const contestants = {
    ours: () =>
      time(() => {
        for (const text of texts) findPlaces(text, table);
      }),
    peer: () =>
      time(() => {
        for (const text of texts) sumUnits(text);
      }),
  };
  await interleave(WARM_UP, contestants);
  const medians = await interleave(ROUNDS, contestants);
  return { ...medians, units: texts.reduce((total, text) => total + text.length, 0) };
}

async function timeOf(work: () => Promise<number>, times: number): Promise<number> {
  let total = 0;
  for (let turn = 0; turn < times; turn++) total += await work();
  return total;
}

function repeat(work: () => unknown, times: number): void {
  for (let turn = 0; turn < times; turn++) work();
}
