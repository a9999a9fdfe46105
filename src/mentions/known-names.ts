/**
 * What every page knows of a pack: how its names can begin, and one number for each spelling. That is enough to tell a
 * block that may hold a name from one that holds none; which name it is, and whether it is one, the judge says.
 */
import { asciiUnits, type Beginnings } from './beginnings.ts';

/** What a number stands for: a spelling up to the end of its last word, or of its fourth; one whose last word may go on. */
export const ENDING = { whole: 1, open: 2 } as const;
export type Ending = (typeof ENDING)[keyof typeof ENDING];
/** States in which a hash begins: of lower case, where every case fits, as beginnings.ts has it, and of units as they are written. */
export const SEED = { lower: 0, cased: 0x51ed } as const;
/** Bits of a spelling's number: one word start in thousands is taken for a name by chance. */
const NUMBER_BITS = 24;
/** Bits in one character of what is stored. */
const DIGIT_BITS = 6;
const FIRST_DIGIT = 0x30;
/** Left out: it would be written four times in a string within a string. */
const BACKSLASH = 0x5c;
/** Bits that answer for a number before it is looked up. */
const FILTER_BITS = 1 << 16;
/** Fewer: one set by chance makes a page read one word more, and each that is set is stored. */
const GOES_ON_BITS = 1 << 14;

/** JSON-safe. Without a version: it stands in the script that reads it. */
export interface StoredNames {
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
  return { heads: table(FILTER_BITS * 2), pairs: table(FILTER_BITS), goesOn: table(GOES_ON_BITS) };
}

export function openNames(stored: StoredNames): KnownNames {
  const { openAt, signs, names, words } = stored;
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

/**
 * In ascending order, each as its distance from the one before, in Rice's code: the distance by 2^n as that many ones
 * and a zero, then its last n bits. The n that a mean distance wants comes first, as a character of its own. That is
 * within a thirtieth of what distances at random need at least.
 */
export function storeNumbers(numbers: Iterable<number>): string {
  const sorted = [...new Set(numbers)].toSorted((one, other) => one - other);
  const restBits = Math.max(0, Math.floor(Math.log2(((sorted.at(-1) ?? 0) / sorted.length) * Math.LN2 || 1)));
  const bits = sorted.map((number, index) => {
    const distance = number - (sorted[index - 1] ?? 0);
    const rest = restBits > 0 ? (distance & ((1 << restBits) - 1)).toString(2).padStart(restBits, '0') : '';
    return `${'1'.repeat(distance >> restBits)}0${rest}`;
  });
  // Ones at the end begin a number that never comes.
  const digits = bits.join('').match(new RegExp(`.{1,${DIGIT_BITS}}`, 'g')) ?? [];
  return [restBits, ...digits.map((digit) => parseInt(digit.padEnd(DIGIT_BITS, '1'), 2))].map(storeDigit).join('');
}

export function storeBits(table: Int32Array): string {
  const bits = Array.from({ length: table.length * 32 }, (_, bit) => bit);
  return storeNumbers(bits.filter((bit) => ((table[bit >> 5]! >>> bit) & 1) !== 0));
}

function storeDigit(digit: number): string {
  const code = FIRST_DIGIT + digit;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

/**
 * The numbers; the bit of each, as far as the table goes round, is set in it. One loop that calls nothing but the
 * string, since it runs in every page before anything is compiled.
 * @param table its length is a power of two
 */
function readNumbers(stored: string, table: Int32Array): number[] {
  const numbers: number[] = [];
  const last = table.length - 1;
  const restBits = stored.charCodeAt(0) - FIRST_DIGIT;
  let number = 0;
  let bits = 0;
  /** Bits that are there and not yet read. */
  let left = 0;
  let isCounting = true;
  for (let at = 1; at < stored.length; at++) {
    const code = stored.charCodeAt(at);
    bits = (bits << DIGIT_BITS) | (code - FIRST_DIGIT - (code > BACKSLASH ? 1 : 0));
    left += DIGIT_BITS;
    while (left > 0) {
      if (isCounting && ((bits >> --left) & 1) !== 0) {
        number += 1 << restBits;
        continue;
      }
      // The zero has been read.
      isCounting = false;
      if (left < restBits) break;
      left -= restBits;
      number += (bits >> left) & ((1 << restBits) - 1);
      table[(number >> 5) & last]! |= 1 << number;
      numbers.push(number);
      isCounting = true;
    }
    bits &= (1 << left) - 1;
  }
  return numbers;
}
