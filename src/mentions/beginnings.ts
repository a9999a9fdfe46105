/**
 * How a lexicon's patterns can begin, and the hash that tells it. A hash runs over folded units in lower case; it is
 * asked for where a word of the text ends, or behind a single unit of a script that separates no words.
 */
import { ASCII_END, ASCII_WORD, asciiTable, DROP, LOWER_S } from './fold-unit.ts';

/** What the first look at a text needs of a lexicon. */
export interface Beginnings {
  /** What each unit of ASCII is: a letter or digit in lower case, or NOTHING, SIGN, DROPPED. */
  ascii: Uint8Array;
  /** Two bits (`HEAD_OF`) for the hash of each pattern's first word, and of what `opens`. */
  heads: Int32Array;
  /** A bit for each `pairOf` the first two words of a pattern. */
  pairs: Int32Array;
  /** So many units of a first word tell whether a longer word may begin with a pattern. */
  openAt: number;
}

/** Units of ASCII that are no letter or digit: of no account here; one with which a pattern begins; one that is dropped. */
export const NOTHING = 0;
export const SIGN = 1;
export const DROPPED = 2;

/** What begins with a word: patterns of which it may be all that a text has; others, whose second word is in `pairs`. */
export const HEAD_OF = { any: 1, pair: 2 } as const;

/** A hash has so many bits: more would make its numbers longer in the content script. */
export const HASH_BITS = 24;
/**
 * Odd, and larger than any entry of ASCII, so that short words have hashes of their own. The first from 0x2c1b on with which
 * the bundled pack's names share no bits with the words that texts have most (name-starts.test.ts).
 */
const FACTOR = 0x2c29;
/** 2^32 divided by the golden ratio (Knuth's multiplicative hashing): spreads neighbours over all bits. */
const SPREAD = 0x9e3779b1;
/** Tells the beginnings of longer words from whole words in the same bits. */
const OPEN_MARK = 0x5a5a5a;

/** Next state over a unit in lower case; begin with 0. Only the lowest HASH_BITS count. */
export function stepHash(hash: number, low: number): number {
  return (Math.imul(hash, FACTOR) + low) | 0;
}

/** Of a set of bits: `bitAt` needs it. `bits.length` is a power of two. */
export function shiftOf(bits: Int32Array): number {
  return Math.clz32(bits.length) - 4;
}

/** The bit of a set, or with a shift of one more the pair of bits, that answers for a hash. */
export function bitAt(hash: number, shift: number): number {
  return Math.imul(hash << (32 - HASH_BITS), SPREAD) >>> shift;
}

export function hasBit(hash: number, bits: Int32Array): boolean {
  const bit = bitAt(hash, shiftOf(bits));
  return ((bits[bit >> 5]! >>> bit) & 1) !== 0;
}

export function setBit(hash: number, bits: Int32Array): void {
  const bit = bitAt(hash, shiftOf(bits));
  bits[bit >> 5]! |= 1 << bit;
}

/** The hash under which the first `openAt` units of a word say that a longer word may begin so. */
export function opens(hash: number): number {
  return hash ^ OPEN_MARK;
}

/** Two bits of a set of pairs of bits: sixteen are a word. */
export function twoBits(hash: number, bits: Int32Array): number {
  const slot = bitAt(hash, shiftOf(bits) + 1);
  return (bits[slot >> 4]! >>> (slot << 1)) & 3;
}

export function setTwoBits(hash: number, value: number, bits: Int32Array): void {
  const slot = bitAt(hash, shiftOf(bits) + 1);
  bits[slot >> 4]! |= value << (slot << 1);
}

/** Of the hashes of two words that follow each other, whatever sign or space is between them. */
export function pairOf(hash: number, second: number): number {
  return (Math.imul(hash, FACTOR) + second) | 0;
}

/** The pairs of a first word and a second one, with the s of a genitive or plural and without. */
export function pairsOf(hash: number, second: number): number[] {
  return [second, stepHash(second, LOWER_S)].map((word) => pairOf(hash, word));
}

/** Marks a first word that may be a whole pattern, with an s or without, or may stand before what is no plain word. */
export function addHead(hash: number, heads: Int32Array): void {
  setTwoBits(hash, HEAD_OF.any, heads);
  setTwoBits(stepHash(hash, LOWER_S), HEAD_OF.any, heads);
}

/** Marks a first word whose pattern goes on with a second plain word, with an s or without. */
export function addPair(hash: number, second: number, { heads, pairs }: Pick<Beginnings, 'heads' | 'pairs'>): void {
  setTwoBits(hash, HEAD_OF.pair, heads);
  for (const pair of pairsOf(hash, second)) setBit(pair, pairs);
}

/** @param signs units of ASCII other than letters and digits with which patterns begin */
export function asciiUnits(signs: Iterable<number>): Uint8Array {
  const table = asciiTable();
  const units = new Uint8Array(ASCII_END);
  for (let unit = 0; unit < ASCII_END; unit++) {
    const entry = table[unit]!;
    units[unit] = entry === DROP ? DROPPED : entry & ASCII_WORD ? entry & ~ASCII_WORD : NOTHING;
  }
  for (const sign of signs) units[sign] = SIGN;
  return units;
}
