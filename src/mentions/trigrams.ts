/**
 * Which beginnings of three bytes a lexicon's patterns can have in a text, in one bit each. Bytes of UTF-8, since the
 * browser turns a string into bytes faster than a script can ask for its units (docs/performance.md).
 */
import { DROP, foldUnit, SPACE } from './fold-unit.ts';
import type { Pattern } from './lexicon.ts';
import { PREFIX_FLAG } from './lexicon.ts';

/** A byte is one of 64 codes; three of them are a bit's number. */
export const CODE_BITS = 6;
const CODES = 1 << CODE_BITS;
const WORDS = (CODES * CODES * CODES) / 32;
/** Bit of a byte's class that is set if it is an ASCII letter or digit. */
export const WORD_SHIFT = 6;
const WORD_BYTE = 1 << WORD_SHIFT;
/** Bit that is set if a pattern may begin here: at every byte but white space and those inside a character. */
export const START_SHIFT = 7;
const START_BYTE = 1 << START_SHIFT;
/** From here on: how many units of UTF-16 begin with this byte; four bytes are a pair of surrogates. */
export const UNITS_SHIFT = 8;

const DIGITS = 26;
const BLANK = 36;
const SIGN = 37;
const CONTROL = 38;
const HIGH = 39;
const LOWER_A = 0x61;
const LOWER_S = LOWER_A + 18;
/** Bytes that may begin a character which is dropped, or which changes the letter before it (fold-unit.ts). */
const ODD_LEADS = [0xc2, 0xca, 0xcc, 0xcd, 0xd8, 0xe1, 0xe2, 0xe3, 0xef];
const ODD = [CONTROL, ...ODD_LEADS.map(codeOf)];
/** What may stand behind a name: all but letters and digits, and the s of a genitive. */
const BEHIND = [...Array.from({ length: CODES - BLANK }, (_, index) => BLANK + index), codeOf(LOWER_S)];
const ANY = Array.from({ length: CODES }, (_, code) => code);

/** Code of each byte, with its class. */
export const byteClasses: Uint16Array = Uint16Array.from({ length: 256 }, (_, byte) => {
  const code = codeOf(byte) | (unitsOf(byte) << UNITS_SHIFT);
  if (byte >= 0x80) return byte >= 0xc2 ? code | START_BYTE : code;
  if (codeOf(byte) < BLANK) return code | WORD_BYTE | START_BYTE;
  return codeOf(byte) === SIGN ? code | START_BYTE : code;
});

function unitsOf(byte: number): number {
  if (byte >= 0x80 && byte < 0xc0) return 0;
  return byte >= 0xf0 ? 2 : 1;
}

function codeOf(byte: number): number {
  if (byte >= 0x80) return HIGH + (byte % (CODES - HIGH));
  const lower = byte | 0x20;
  if (lower >= LOWER_A && lower < LOWER_A + DIGITS && byte >= 0x41) return lower - LOWER_A;
  if (byte >= 0x30 && byte <= 0x39) return DIGITS + byte - 0x30;
  const folded = foldUnit(byte);
  return folded === SPACE ? BLANK : folded === DROP ? CONTROL : SIGN;
}

export class Trigrams {
  readonly bits = new Int32Array(WORDS);
  readonly #known = new Map<number, number[][]>();

  /** Sets every beginning that the pattern can have, in any spelling that folds to it. */
  add({ text, flags }: Pattern): void {
    const units = text.toLowerCase();
    this.#extend([], units, 0, (flags & PREFIX_FLAG) === 0 ? BEHIND : ANY);
  }

  #extend(codes: number[], units: string, at: number, behind: number[]): void {
    if (codes.length >= 3) {
      this.#set(codes[0]!, codes[1]!, codes[2]!);
      return;
    }
    if (at === units.length) {
      this.#fill(codes, behind);
      return;
    }
    if (at > 0) this.#fill(codes, ODD);
    const unit = units.charCodeAt(at);
    for (const written of this.#spellings(unit)) this.#extend([...codes, ...written], units, at + 1, behind);
    // White space counts as one, however long it is.
    if (unit === SPACE && codes.length === 1) this.#fill([...codes, BLANK], [BLANK]);
  }

  /** All beginnings that go on with one of these. */
  #fill(codes: number[], next: readonly number[]): void {
    const [first, second] = codes;
    if (second !== undefined) {
      for (const code of next) this.#set(first!, second, code);
      return;
    }
    // Done before: patterns share their first letters.
    if (next.every((code) => this.#has(first!, code, 0) && this.#has(first!, code, CODES - 1))) return;
    for (const code of next) for (const last of ANY) this.#set(first!, code, last);
  }

  #set(first: number, second: number, third: number): void {
    const bit = (((first << CODE_BITS) | second) << CODE_BITS) | third;
    this.bits[bit >> 5]! |= 1 << bit;
  }

  #has(first: number, second: number, third: number): boolean {
    const bit = (((first << CODE_BITS) | second) << CODE_BITS) | third;
    return (this.bits[bit >> 5]! & (1 << bit)) !== 0;
  }

  #spellings(unit: number): number[][] {
    let codes = this.#known.get(unit);
    if (!codes) this.#known.set(unit, (codes = spellingsOf(unit)));
    return codes;
  }
}

const encoder = new TextEncoder();
/** Characters that fold to an apostrophe, a hyphen or a space (fold-unit.ts). */
const FOLDED_FROM = ["'`´ʹʻʼ‘’‛′", '-‐‑‒–−﹣', ' \u00a0\u1680\u2000\u2028\u202f\u205f\u3000'];
const FULL_WIDTH = 0xfee0;
const HALF_KANA = { first: 0xff65, last: 0xff9f };

/** Codes of the bytes in which a folded unit can be written, as far as three of them. */
function spellingsOf(unit: number): number[][] {
  const text = String.fromCharCode(unit);
  const forms = new Set([text, text.toUpperCase(), text.normalize('NFD'), text.toUpperCase().normalize('NFD')]);
  for (const one of FOLDED_FROM.find((list) => list.includes(text)) ?? '') forms.add(one);
  if (unit > SPACE && unit < 0x7f)
    for (const one of [text, text.toUpperCase()]) forms.add(String.fromCharCode(one.charCodeAt(0) + FULL_WIDTH));
  if (unit >= 0x3000 && unit <= 0x30ff)
    for (let kana = HALF_KANA.first; kana <= HALF_KANA.last; kana++) forms.add(String.fromCharCode(kana));
  const written = [...forms].map((form) => [...encoder.encode(form)].slice(0, 3).map(codeOf));
  return [...new Map(written.map((codes) => [codes.join(), codes])).values()];
}
