/**
 * Which beginnings of three bytes a lexicon's patterns can have in a text, in any spelling that folds to them. Worked out
 * when the extension is built. Build only.
 */
import { BLANK, CODE_BITS, CODES, codeOf, HIGH, ODD } from './byte-classes.ts';
import { SPACE } from './fold-unit.ts';
import { type Pattern, PREFIX_FLAG } from './lexicon.ts';
import { noTrigrams, storeTrigrams } from './trigram-bits.ts';

const LOWER_S = 0x73;
/** What may stand behind a name: all but letters and digits, and the s of a genitive. */
const BEHIND = [...Array.from({ length: CODES - BLANK }, (_, index) => BLANK + index), codeOf(LOWER_S)];
const ANY = Array.from({ length: CODES }, (_, code) => code);

/** As they are stored. */
export function trigramsOf(patterns: Iterable<Pattern>): string {
  const trigrams = new Trigrams();
  for (const pattern of patterns) trigrams.add(pattern);
  return storeTrigrams(trigrams.bits);
}

class Trigrams {
  readonly bits = noTrigrams();
  readonly #spelled = new Map<number, number[][]>();
  /** Beginnings that are set already: many patterns share theirs. */
  readonly #done = new Set<string>();

  /** Sets every beginning that the pattern can have, in any spelling that folds to it. */
  add({ text, flags }: Pattern): void {
    const isPrefix = (flags & PREFIX_FLAG) !== 0;
    const units = text.slice(0, 3).toLowerCase();
    const key = units.length < 3 && isPrefix ? `${units}*` : units;
    if (this.#done.has(key)) return;
    this.#done.add(key);
    this.#extend([], units, 0, isPrefix ? ANY : BEHIND);
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
    if (at > 0) this.#fill(codes, [ODD]);
    const unit = units.charCodeAt(at);
    for (const written of this.#spellings(unit)) this.#extend([...codes, ...written], units, at + 1, behind);
    // White space counts as one, however long it is.
    if (unit === SPACE && codes.length === 1) this.#fill([...codes, BLANK], [BLANK]);
  }

  /** All beginnings that go on with one of these. */
  #fill([first, second]: number[], next: readonly number[]): void {
    for (const code of next) {
      if (second === undefined) this.#setAll(first!, code);
      else this.#set(first!, second, code);
    }
  }

  #set(first: number, second: number, third: number): void {
    const bit = (((first << CODE_BITS) | second) << CODE_BITS) | third;
    this.bits[bit >> 5]! |= 1 << bit;
  }

  /** Whatever comes third. */
  #setAll(first: number, second: number): void {
    const bit = ((first << CODE_BITS) | second) << CODE_BITS;
    this.bits.fill(-1, bit >> 5, (bit + CODES) >> 5);
  }

  #spellings(unit: number): number[][] {
    let codes = this.#spelled.get(unit);
    if (!codes) this.#spelled.set(unit, (codes = spellingsOf(unit)));
    return codes;
  }
}

/** Characters that fold to an apostrophe, a hyphen or a space (fold-unit.ts). */
const FOLDED_FROM = ["'`´ʹʻʼ‘’‛′", '-‐‑‒–−﹣', ' \u00a0\u1680\u2000\u2028\u202f\u205f\u3000'];
const FULL_WIDTH = 0xfee0;
/** Half-width Kana are EF BD xx and EF BE xx, whatever they are composed to. */
const HALF_KANA = [0xbd, 0xbe].flatMap((byte) =>
  Array.from({ length: CODES - HIGH }, (_, index) => [ODD, codeOf(byte), HIGH + index]),
);

/** Codes of the bytes in which a folded unit can be written, as far as three of them. */
function spellingsOf(unit: number): number[][] {
  const text = String.fromCharCode(unit);
  const upper = text.toUpperCase();
  const forms = new Set([text, upper]);
  if (unit >= 0x80) forms.add(text.normalize('NFD')).add(upper.normalize('NFD'));
  for (const one of FOLDED_FROM.find((list) => list.includes(text)) ?? '') forms.add(one);
  if (unit > SPACE && unit < 0x7f)
    for (const one of [text, upper]) forms.add(String.fromCharCode(one.charCodeAt(0) + FULL_WIDTH));
  const written = [...forms].map(codesOf);
  if (unit >= 0x3000 && unit <= 0x30ff) written.push(...HALF_KANA);
  return [...new Map(written.map((codes) => [codes.join(), codes])).values()];
}

/** Codes of the first three bytes of a text in UTF-8. */
function codesOf(text: string): number[] {
  const codes: number[] = [];
  for (let at = 0; at < text.length && codes.length < 3; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) codes.push(codeOf(unit));
    else if (unit < 0x800) codes.push(codeOf(0xc0 | (unit >> 6)), codeOf(0x80 | (unit & 0x3f)));
    else codes.push(...[0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)].map(codeOf));
  }
  return codes.slice(0, 3);
}
