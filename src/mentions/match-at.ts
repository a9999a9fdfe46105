/** Does a pattern stand at a place of a text, under its rules of case and boundary? Without folding the text. */
import { classOf, lowerOf, WORD } from './characters.ts';
import { foldUnit, LOWER_S } from './fold-unit.ts';
import { CASE, KIND, PREFIX_FLAG } from './lexicon.ts';
import { flagsOf, lengthOf, type NameTable, RECORD } from './name-table.ts';
import { behind, isMarked, lowUnit, type PlainText, UNSURE } from './units.ts';

/** Names of five letters and more are also known in the all-capitals form of headings (docs/matching.md). */
const HEADING_FORM_LETTERS = 5;

/** End of the pattern that begins here, 0 if it does not stand here, or UNSURE. */
export function matchAt(pattern: number, at: number, plain: PlainText, table: NameTable): number {
  const { text, folded } = plain;
  const { pool } = table;
  const from = pattern + RECORD.text;
  const to = from + lengthOf(pattern, table);
  let end = at;
  let low = 0;
  for (let unit = from; unit < to; unit++) {
    if (end >= text.length) return 0;
    low = lowUnit(text.charCodeAt(end), folded);
    if (low === UNSURE) return UNSURE;
    if (low !== lowerOf(pool[unit]!)) return isMarked(end, plain) ? UNSURE : 0;
    end = behind(end, low, plain);
  }
  const flags = flagsOf(pattern, table);
  if (!caseFits((flags >> 2) & 3, from, to, at, plain, pool)) return 0;
  if (end === text.length) return end;
  const next = lowUnit(text.charCodeAt(end), folded);
  if (next === UNSURE) return UNSURE;
  if (classOf(low) !== WORD || classOf(next) !== WORD) return end;
  if (flags & PREFIX_FLAG) return endOfWord(end, plain);
  // Genitive and plural s without an apostrophe (BYDs Aktien, two Teslas): the mention is the name alone. A context
  // word that is a name or a German noun takes it as well (DeepSeeks App).
  const first = pool[from]!;
  const takesS = (flags & 3) === KIND.alias || ((flags & 3) === KIND.word && lowerOf(first) !== first);
  // In capitals a short name with an S is another one (USS).
  const isSmall = foldUnit(text.charCodeAt(end)) === LOWER_S;
  if (!takesS || next !== LOWER_S || (!isSmall && to - from < HEADING_FORM_LETTERS)) return 0;
  if (end + 1 === text.length) return end;
  const afterS = lowUnit(text.charCodeAt(end + 1), folded);
  if (afterS === UNSURE) return UNSURE;
  return classOf(afterS) === WORD ? 0 : end;
}

function endOfWord(from: number, { text, folded }: PlainText): number {
  for (let end = from; end < text.length; end++) {
    const low = lowUnit(text.charCodeAt(end), folded);
    if (low === UNSURE) return UNSURE;
    if (classOf(low) !== WORD) return end;
  }
  return text.length;
}

/** The units are the pattern's, case aside. */
function caseFits(rule: number, from: number, to: number, at: number, plain: PlainText, pool: Uint16Array): boolean {
  if (rule === CASE.any) return true;
  const { text } = plain;
  let asWritten = true;
  let titled = true;
  let capitals = true;
  let letters = 0;
  for (let place = from; place < to; place++) {
    const wanted = pool[place]!;
    const unit = foldUnit(text.charCodeAt(at));
    at = behind(at, wanted, plain);
    if (classOf(unit) === WORD) letters++;
    if (lowerOf(unit) === unit && isCased(unit)) capitals = false;
    if (unit === wanted) continue;
    asWritten = false;
    const first = place === from || classOf(pool[place - 1]!) !== WORD;
    if (!first || lowerOf(unit) !== wanted) titled = false;
  }
  return asWritten || (rule === CASE.title && titled) || (capitals && letters >= HEADING_FORM_LETTERS);
}

/** Has the unit an upper case of its own? Digits and Han have none and fit every form. */
function isCased(unit: number): boolean {
  return unit > 0x40 && String.fromCharCode(unit).toUpperCase() !== String.fromCharCode(unit);
}
