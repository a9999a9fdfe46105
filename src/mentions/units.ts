/** A text read unit by unit as its fold would have it, without folding it. */
import { classOf, lowerOf, WORD } from './characters.ts';
import { ASCII_END, ASCII_WORD, asciiTable, COMPOSE, DROP, foldUnit, isCombining, SPACE } from './fold-unit.ts';

/** A unit is dropped or changes its neighbours: only the fold of the whole text can tell. */
export const UNSURE = -1;

export interface PlainText {
  text: string;
  /** Composed and without what is dropped, so that each unit stands for itself. */
  folded: boolean;
}

/** Folded lower case of one unit, or UNSURE. */
export function lowUnit(unit: number, folded: boolean): number {
  if (unit < ASCII_END) return asciiTable()[unit]! & ~ASCII_WORD || UNSURE;
  if (folded) return lowerOf(unit);
  if (isCombining(unit)) return UNSURE;
  const one = foldUnit(unit);
  return one === COMPOSE || one === DROP ? UNSURE : lowerOf(one);
}

/** Does a mark follow that makes this unit another one? */
export function isMarked(at: number, { text, folded }: PlainText): boolean {
  return !folded && at + 1 < text.length && isCombining(text.charCodeAt(at + 1));
}

/** Where the text goes on behind a unit: white space counts as one, however long it is. */
export function behind(at: number, low: number, { text, folded }: PlainText): number {
  let next = at + 1;
  if (low === SPACE) while (next < text.length && lowUnit(text.charCodeAt(next), folded) === SPACE) next++;
  return next;
}

/** May a word begin here? UNSURE if what stands before is. */
export function beginsWord(at: number, { text, folded }: PlainText): boolean | typeof UNSURE {
  if (at === 0) return true;
  const unit = text.charCodeAt(at - 1);
  // Most places stand behind a space.
  if (unit === SPACE) return true;
  const before = lowUnit(unit, folded);
  if (before === UNSURE) return UNSURE;
  return classOf(before) !== WORD || classOf(lowUnit(text.charCodeAt(at), folded)) !== WORD;
}
