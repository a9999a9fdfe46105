/**
 * What every page knows of a pack: how its names can begin, and one number for each spelling. That is enough to tell a
 * block that may hold a name from one that holds none; which name it is, and whether it is one, the judge says.
 */
import { asciiUnits, type Beginnings } from './beginnings.ts';

export const KNOWN_NAMES_VERSION = 4;
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
  /** Bits that are set in the tables of beginnings.ts: finding them anew from hashes cost each page milliseconds. */
  heads: string;
  pairs: string;
  /** Bits of the hashes at stops behind which a spelling goes on. */
  goesOn: string;
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

/** The tables as the build fills them and pages open them: 32 bits each. */
export function emptyTables(): Pick<Beginnings, 'heads' | 'pairs'> & Pick<KnownNames, 'goesOn'> {
  const table = (bits: number): Int32Array => new Int32Array(bits / 32);
  return { heads: table(FILTER_BITS * 2), pairs: table(FILTER_BITS), goesOn: table(FILTER_BITS) };
}

/** @throws if it was written by another version of the build */
export function openNames(stored: StoredNames): KnownNames {
  const { version, openAt, signs, names, words } = stored;
  if (version !== KNOWN_NAMES_VERSION)
    throw new Error(`known names: version ${version}, but this code reads ${KNOWN_NAMES_VERSION}; build again`);
  const { heads, pairs, goesOn } = emptyTables();
  readNumbers(stored.heads, heads);
  readNumbers(stored.pairs, pairs);
  readNumbers(stored.goesOn, goesOn);
  const filter = new Int32Array(FILTER_BITS / 32);
  const ascii = asciiUnits(Array.from(signs, (sign) => sign.charCodeAt(0)));
  return {
    beginnings: { ascii, heads, pairs, openAt },
    goesOn,
    filter,
    names: new Set(readNumbers(names, filter)),
    words: new Set(readNumbers(words, filter)),
  };
}

/** The number of a spelling, from the hash of its units (beginnings.ts, stepHash). */
export function numberOf(hash: number, ending: Ending): number {
  return Math.imul(hash ^ ending, 0x9e3779b1) >>> (32 - NUMBER_BITS);
}

/** Is one of the spellings' numbers perhaps this one? */
export function mayBe(number: number, filter: Int32Array): boolean {
  return (filter[(number >> 5) & (filter.length - 1)]! & (1 << number)) !== 0;
}

/** In ascending order, each as its distance from the one before: two or three characters. */
export function storeNumbers(numbers: Iterable<number>): string {
  const sorted = [...new Set(numbers)].toSorted((one, other) => one - other);
  return sorted.map((number, index) => storeDistance(number - (sorted[index - 1] ?? 0))).join('');
}

export function storeBits(table: Int32Array): string {
  const bits = Array.from({ length: table.length * 32 }, (_, bit) => bit);
  return storeNumbers(bits.filter((bit) => ((table[bit >> 5]! >>> bit) & 1) !== 0));
}

function storeDistance(distance: number): string {
  const rest = distance >> DIGIT_BITS;
  const digit = (distance & (MORE - 1)) | (rest > 0 ? MORE : 0);
  const code = FIRST_DIGIT + digit;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code) + (rest > 0 ? storeDistance(rest) : '');
}

/**
 * The numbers; the bit of each, as far as the table goes round, is set in it. One loop that calls nothing, since it runs
 * in every page before anything is compiled.
 * @param table its length is a power of two
 */
function readNumbers(stored: string, table: Int32Array): number[] {
  const numbers: number[] = [];
  const last = table.length - 1;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < stored.length; at++) {
    const code = stored.charCodeAt(at);
    const digit = code - FIRST_DIGIT - (code > BACKSLASH ? 1 : 0);
    number += (digit & (MORE - 1)) << shift;
    shift += DIGIT_BITS;
    if ((digit & MORE) !== 0) continue;
    table[(number >> 5) & last]! |= 1 << number;
    numbers.push(number);
    shift = 0;
  }
  return numbers;
}
