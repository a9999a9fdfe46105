/**
 * Classes of UTF-16 units, for word boundaries. Decided once per unit below U+2000, by range above it:
 * a frame pays for what its text uses, not for a table of 65,536 entries.
 */
export const NOT_WORD = 1;
/** A letter, digit or mark of a script that separates words. */
export const WORD = 2;
/** A letter of a script that does not separate words (Han, Kana, Thai, Lao, Khmer, Burmese): bounded on every side. */
export const UNSPACED = 3;

const TABLE_END = 0x2000;
const classes = new Uint8Array(TABLE_END);
const lowers = new Uint16Array(TABLE_END);
const wordPattern = /[\p{L}\p{N}\p{M}]/u;

/** NOT_WORD, WORD or UNSPACED. Single surrogates count as NOT_WORD, but for those that lead into Han extensions. */
export function classOf(unit: number): number {
  if (unit >= TABLE_END) return classAbove(unit);
  return classes[unit] || (classes[unit] = classBelow(unit));
}

/** Han: units that are their own fold, and words of their own. */
export function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit < 0xa000;
}

/** A sign of Kana or Han, in a string. */
export const unspacedSign = /[\u3041-\u30ff\u3400-\u9fff]/;

/** Lower case of one unit; a unit whose lower case is longer than one unit (İ) stays as it is, so offsets hold. */
export function lowerOf(unit: number): number {
  // ASCII without a string: the first words of a page are folded before the compiler has seen this.
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  if (unit >= TABLE_END) return lowerAbove(unit);
  return lowers[unit] || (lowers[unit] = lowerString(unit));
}

/** True between two units that do not belong to one word. */
export function isBoundary(before: number, after: number): boolean {
  return classOf(before) !== WORD || classOf(after) !== WORD;
}

function classBelow(unit: number): number {
  const unspaced =
    (unit >= 0x0e00 && unit <= 0x0eff) || (unit >= 0x1000 && unit <= 0x109f) || (unit >= 0x1780 && unit <= 0x17ff);
  if (unit < 0x80) {
    const lower = unit | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39) ? WORD : NOT_WORD;
  }
  if (!wordPattern.test(String.fromCharCode(unit))) return NOT_WORD;
  return unspaced ? UNSPACED : WORD;
}

function classAbove(unit: number): number {
  if (unit < 0x2c00) return unit >= 0x2070 && wordPattern.test(String.fromCharCode(unit)) ? WORD : NOT_WORD;
  if (unit < 0x2e80) return wordPattern.test(String.fromCharCode(unit)) ? WORD : NOT_WORD;
  if (unit < 0x3000) return UNSPACED;
  if (unit < 0x3040) return unit === 0x3005 || unit === 0x3007 ? UNSPACED : NOT_WORD;
  if (unit < 0x3130) return unit === 0x30fb || unit === 0x30a0 ? NOT_WORD : UNSPACED;
  if (unit < 0x3400) return wordPattern.test(String.fromCharCode(unit)) ? WORD : NOT_WORD;
  if (unit < 0xa000) return UNSPACED;
  if (unit >= 0xf900 && unit < 0xfb00) return UNSPACED;
  // Lead surrogates of planes 2 and 3 (rare Han) and every tail: a tail never starts or ends a word by itself.
  if (unit >= 0xd840 && unit <= 0xd8bf) return UNSPACED;
  if (unit >= 0xd800 && unit <= 0xdfff) return NOT_WORD;
  return wordPattern.test(String.fromCharCode(unit)) ? WORD : NOT_WORD;
}

function lowerAbove(unit: number): number {
  // Han, Kana, Hangul and surrogates have no case: the common answer without a string.
  if ((unit >= 0x2e80 && unit < 0xa640) || (unit >= 0xac00 && unit < 0xe000)) return unit;
  return lowerString(unit);
}

function lowerString(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}
