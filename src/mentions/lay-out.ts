/** Patterns in, the flat table of a lexicon out. `docs/matching.md` has the layout and its reasons. */
import { lowerOf } from './characters.ts';
import { bucketOf, filterBit, HASHED_UNITS, hashStep, type Lexicon, type Pattern } from './lexicon.ts';

/** Bits of a filter for each pattern. Patterns share beginnings, so about one bit in eight is set. */
const BITS_PER_PATTERN = 64;
/** Bits of the filters and buckets at least, so that a small pack's are not crowded by chance. */
const LEAST_BITS = 4096;
const LEAST_BUCKETS = 256;

/** The part of a lexicon that is made of patterns alone. */
export type Table = Omit<Lexicon, 'entities' | 'words' | 'pageWords' | 'pageHas' | 'list' | 'trigrams'>;

/** Patterns that are laid out in one step. */
const STEP = 64;

/** Lays patterns out in buckets: one pass to count, one to place. In steps, as the caller likes. */
export function* layOut(patterns: readonly Pattern[]): Generator<undefined, Table, undefined> {
  const bits = powerOfTwo(Math.max(LEAST_BITS, patterns.length * BITS_PER_PATTERN));
  const filter = new Uint8Array(bits / 8);
  const prefixes = new Uint8Array(bits / 8);
  const bucketStart = new Uint32Array(powerOfTwo(Math.max(LEAST_BUCKETS, patterns.length)) + 1);
  let units = 0;
  const buckets = new Uint32Array(patterns.length);
  // Plain loops over plain arrays from here on: all of this runs once, before the compiler has seen it.
  for (let index = 0; index < patterns.length; index++) {
    const { text } = patterns[index]!;
    const last = Math.min(text.length, HASHED_UNITS) - 1;
    let hash = 0;
    for (let at = 0; at <= last; at++) {
      hash = hashStep(hash, lowerOf(text.charCodeAt(at)));
      const bit = filterBit(hash, filter);
      const bytes = at < last ? prefixes : filter;
      bytes[bit >> 3]! |= 1 << (bit & 7);
    }
    units += text.length;
    const bucket = bucketOf(hash, bucketStart);
    buckets[index] = bucket;
    bucketStart[bucket + 1]!++;
    if (index % STEP === STEP - 1) yield;
  }
  for (let bucket = 1; bucket < bucketStart.length; bucket++) bucketStart[bucket]! += bucketStart[bucket - 1]!;
  const free = bucketStart.slice();
  const order = new Uint32Array(patterns.length);
  for (let index = 0; index < patterns.length; index++) order[free[buckets[index]!]!++] = index;

  const pool = new Uint16Array(units);
  const start = new Uint32Array(patterns.length + 1);
  const flags = new Uint16Array(patterns.length);
  const owner = new Uint16Array(patterns.length);
  let filled = 0;
  for (let place = 0; place < order.length; place++) {
    const pattern = patterns[order[place]!]!;
    flags[place] = pattern.flags;
    owner[place] = pattern.owner;
    for (let at = 0; at < pattern.text.length; at++) pool[filled++] = pattern.text.charCodeAt(at);
    start[place + 1] = filled;
    if (place % STEP === STEP - 1) yield;
  }
  return { pool, start, flags, owner, filter, prefixes, bucketStart };
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(atLeast));
}
