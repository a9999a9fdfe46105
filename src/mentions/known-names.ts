/**
 * What every page knows of a pack: how its names can begin, and one number for each spelling. That is enough to tell a
 * block that may hold a name from one that holds none; which name it is, and whether it is one, the judge says.
 */
import { addHead, asciiUnits, type Beginnings, bitAt, HEAD_OF, setBit, setTwoBits } from './beginnings.ts';

export const KNOWN_NAMES_VERSION = 3;
/** What a number stands for: a spelling up to the end of its last word, or of its fourth; one whose last word may go on. */
export const ENDING = { whole: 1, open: 2 } as const;
export type Ending = (typeof ENDING)[keyof typeof ENDING];
/** States in which a hash begins: of lower case, where every case fits, as beginnings.ts has it, and of units as they are written. */
export const SEED = { lower: 0, cased: 0x51ed } as const;
/** Bits of a spelling's number: one word start in thousands is taken for a name by chance. */
const NUMBER_BITS = 24;
/** Bits of a number in one character; the one above says that more follow. */
const DIGIT_BITS = 5;
const MORE = 1 << DIGIT_BITS;
const FIRST_DIGIT = 0x30;
/** Left out: it would be written four times in a string within a string. */
const BACKSLASH = 0x5c;
/** Bits that answer for a number before it is looked up. */
const FILTER_BITS = 1 << 16;

/** JSON-safe. */
export interface StoredNames {
  version: number;
  /** Hashes of first words (beginnings.ts). */
  heads: string;
  /** Hashes of short first words behind which a second one is looked at: the words that a text has most are short. */
  pairHeads: string;
  /** Of these and their second words (beginnings.ts, pairOf). */
  pairs: string;
  /** Bits (`filterBitOf`) of the hashes at stops behind which a spelling goes on. */
  goesOn: string;
  /** Hashes of the beginnings of longer words, after so many units of them. */
  opens: string;
  openAt: number;
  /** Signs with which a spelling begins. */
  signs: string;
  /** Numbers of aliases. */
  names: string;
  /** Numbers of the context words that count on every page, whether it has a name or not. */
  words: string;
}

export interface KnownNames {
  beginnings: Beginnings;
  /** A bit for each hash at a stop behind which a spelling goes on. */
  goesOn: Int32Array;
  filter: Int32Array;
  names: ReadonlySet<number>;
  words: ReadonlySet<number>;
}

/** @throws if it was written by another version of the build */
export function openNames(stored: StoredNames): KnownNames {
  const { version, names, words } = stored;
  if (version !== KNOWN_NAMES_VERSION)
    throw new Error(`known names: version ${version}, but this code reads ${KNOWN_NAMES_VERSION}; build again`);
  const filter = new Int32Array(FILTER_BITS / 32);
  const open = (numbers: string): Set<number> => {
    const all = readNumbers(numbers);
    for (const number of all) filter[filterWord(number)]! |= 1 << number;
    return new Set(all);
  };
  return { ...openBeginnings(stored), filter, names: open(names), words: open(words) };
}

function openBeginnings(stored: StoredNames): Pick<KnownNames, 'beginnings' | 'goesOn'> {
  const { openAt } = stored;
  const heads = new Int32Array(FILTER_BITS / 16);
  const pairs = new Int32Array(FILTER_BITS / 32);
  const goesOn = new Int32Array(FILTER_BITS / 32);
  for (const hash of readNumbers(stored.heads)) addHead(hash, heads);
  for (const hash of readNumbers(stored.pairHeads)) setTwoBits(hash, HEAD_OF.pair, heads);
  for (const pair of readNumbers(stored.pairs)) setBit(pair, pairs);
  for (const hash of readNumbers(stored.opens)) setTwoBits(hash, HEAD_OF.any, heads);
  for (const bit of readNumbers(stored.goesOn)) goesOn[bit >> 5]! |= 1 << bit;
  const signs = Array.from({ length: stored.signs.length }, (_, at) => stored.signs.charCodeAt(at));
  return { beginnings: { ascii: asciiUnits(signs), heads, pairs, openAt }, goesOn };
}

/** The bit that `goesOn` has for a hash. */
export function filterBitOf(hash: number): number {
  return bitAt(hash, 32 - Math.log2(FILTER_BITS));
}

/** The number of a spelling, from the hash of its units (beginnings.ts, stepHash). */
export function numberOf(hash: number, ending: Ending): number {
  return Math.imul(hash ^ ending, 0x9e3779b1) >>> (32 - NUMBER_BITS);
}

/** Is one of the spellings' numbers perhaps this one? */
export function mayBe(number: number, filter: Int32Array): boolean {
  return (filter[filterWord(number)]! & (1 << number)) !== 0;
}

function filterWord(number: number): number {
  return (number & (FILTER_BITS - 1)) >> 5;
}

/** In ascending order, each as its distance from the one before: about three characters. */
export function storeNumbers(numbers: Iterable<number>): string {
  const sorted = [...new Set(numbers)].toSorted((one, other) => one - other);
  return sorted.map((number, index) => storeDistance(number - (sorted[index - 1] ?? 0))).join('');
}

function storeDistance(distance: number): string {
  const rest = distance >> DIGIT_BITS;
  const digit = (distance & (MORE - 1)) | (rest > 0 ? MORE : 0);
  const code = FIRST_DIGIT + digit;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code) + (rest > 0 ? storeDistance(rest) : '');
}

function readNumbers(stored: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (let at = 0; at < stored.length; at++) {
    const code = stored.charCodeAt(at);
    const digit = code - FIRST_DIGIT - Number(code > BACKSLASH);
    number += (digit & (MORE - 1)) << shift;
    shift += DIGIT_BITS;
    if ((digit & MORE) !== 0) continue;
    numbers.push(number);
    shift = 0;
  }
  return numbers;
}
