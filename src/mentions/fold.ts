/**
 * Folding: spellings that a reader takes for the same become the same units, and every folded unit
 * knows where it came from. What is folded (docs/matching.md gives the reasons):
 * letter case; curly, straight and modifier apostrophes; hyphens up to the en dash; every kind and run of
 * white space to one space; full-width forms; half-width Kana; decomposed letters (NFD) to NFC.
 * What is dropped: soft hyphens, zero-width and direction marks, variation selectors.
 */
import { lowerOf } from './characters.ts';

export interface Folded {
  /** Number of folded units; the arrays may be longer. */
  length: number;
  /** Folded, lower case. */
  lower: Uint16Array;
  /** Folded, case as written. */
  cased: Uint16Array;
  /** Offset in the text at which the folded unit starts. */
  starts: Uint32Array;
  /** Offset in the text just after it. */
  ends: Uint32Array;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
/** Pseudo-units of `foldUnit`. */
const DROP = 0;
const COMPOSE = -1;
/** Units of room in new arrays: most blocks of text on real pages are shorter, so the arrays grow rarely. */
const FIRST_CAPACITY = 1024;

let arrays = allocate(FIRST_CAPACITY);

/**
 * Folds a text. The result lives in arrays that the next call uses again: read it before you fold anew.
 * Time and space are linear in the text.
 */
export function fold(text: string): Folded {
  const size = text.length;
  // NFC and NFKC of what we compose never grow beyond their input, so the text's own length is room enough.
  if (arrays.lower.length < size) arrays = allocate(Math.max(size, arrays.lower.length * 2));
  const { lower, cased, starts, ends } = arrays;
  let length = 0;
  let index = 0;
  while (index < size) {
    const unit = text.charCodeAt(index);
    const next = index + 1 < size ? text.charCodeAt(index + 1) : 0;
    const folded = isCombining(next) && !isCombining(unit) && unit > SPACE ? COMPOSE : foldUnit(unit);
    if (folded === COMPOSE) {
      const end = endOfComposition(text, index, size);
      const composed = text.slice(index, end).normalize(unit >= 0xff61 && unit <= 0xff9f ? 'NFKC' : 'NFC');
      for (let at = 0; at < composed.length && length < lower.length; at++) {
        const part = composed.charCodeAt(at);
        cased[length] = part;
        lower[length] = lowerOf(part);
        starts[length] = index;
        ends[length++] = end;
      }
      index = end;
      continue;
    }
    if (folded === SPACE && length > 0 && cased[length - 1] === SPACE) {
      ends[length - 1] = index + 1;
    } else if (folded !== DROP) {
      cased[length] = folded;
      lower[length] = lowerOf(folded);
      starts[length] = index;
      ends[length++] = index + 1;
    }
    index++;
  }
  return { length, lower, cased, starts, ends };
}

/** Folded text with its case, for patterns. */
export function foldToString(text: string): string {
  const { length, cased } = fold(text);
  return String.fromCharCode(...cased.subarray(0, length));
}

function allocate(capacity: number): Omit<Folded, 'length'> {
  return {
    lower: new Uint16Array(capacity),
    cased: new Uint16Array(capacity),
    starts: new Uint32Array(capacity),
    ends: new Uint32Array(capacity),
  };
}

function foldUnit(unit: number): number {
  if (unit < 0x80) {
    if (unit > SPACE) return unit === 0x60 ? APOSTROPHE : unit;
    return unit === SPACE || (unit >= 0x09 && unit <= 0x0d) ? SPACE : DROP;
  }
  if (unit < 0x2000) return foldLow(unit);
  if (unit < 0x2e80) return foldPunctuation(unit);
  if (unit < 0xfe00) return unit === 0x3000 ? SPACE : unit;
  return foldCompatibility(unit);
}

function foldLow(unit: number): number {
  switch (unit) {
    case 0xa0:
    case 0x1680:
      return SPACE;
    case 0xad: // soft hyphen
    case 0x34f: // combining grapheme joiner
    case 0x61c: // Arabic letter mark
    case 0x180e: // Mongolian vowel separator
      return DROP;
    case 0xb4: // acute accent typed for an apostrophe
    case 0x2b9:
    case 0x2bb:
    case 0x2bc:
      return APOSTROPHE;
    default:
      return unit;
  }
}

function foldPunctuation(unit: number): number {
  if (unit <= 0x200a) return SPACE;
  if (unit <= 0x200f) return DROP;
  if (unit <= 0x2013) return HYPHEN;
  switch (unit) {
    case 0x2018:
    case 0x2019:
    case 0x201b:
    case 0x2032:
      return APOSTROPHE;
    case 0x2028:
    case 0x2029:
    case 0x202f:
    case 0x205f:
      return SPACE;
    case 0x2212:
      return HYPHEN;
    default:
      return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f) ? DROP : unit;
  }
}

function foldCompatibility(unit: number): number {
  if (unit <= 0xfe0f || unit === 0xfeff) return DROP;
  if (unit === 0xfe63) return HYPHEN;
  if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(unit - 0xfee0);
  if (unit >= 0xff61 && unit <= 0xff9f) return COMPOSE;
  return unit;
}

/** Marks that follow their letter: Latin, Vietnamese and Cyrillic ones, Kana voicing in both widths. */
function isCombining(unit: number): boolean {
  return (
    (unit >= 0x300 && unit <= 0x36f && unit !== 0x34f) ||
    unit === 0x3099 ||
    unit === 0x309a ||
    unit === 0xff9e ||
    unit === 0xff9f
  );
}

function endOfComposition(text: string, start: number, size: number): number {
  let end = start + 1;
  while (end < size && isCombining(text.charCodeAt(end))) end++;
  return end;
}
