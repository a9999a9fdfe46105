/**
 * What a page does with each block of its text: may it hold a name that the pack knows? No false negatives against the
 * finder (find-places.ts), which the judge brings. Blocking phrases and addresses are not looked at here.
 */
import { classOf, WORD } from './characters.ts';
import { ASCII_END, ASCII_WORD, asciiTable, DROP, foldUnit, SPACE } from './fold-unit.ts';
import { hasBit, stepHash } from './beginnings.ts';
import { ENDING, type KnownNames, mayBe, MOST_UNITS, numberOf, SEED } from './known-names.ts';
import { HASHED_STOPS } from './name-table.ts';
import { nameStarts } from './name-starts.ts';
import { beginsWord, behind, isMarked, lowUnit, type PlainText, UNSURE } from './units.ts';

/** What a block may hold: nothing, a context word only, or a name. */
export const LOOK = { nothing: 0, word: 1, name: 2 } as const;
export type Look = (typeof LOOK)[keyof typeof LOOK];

const LOWER_S = 0x73;
/** Makes an ASCII capital its small letter. */
const CASE_BIT = 0x20;

export function lookAt(text: string, known: KnownNames): Look {
  const plain: PlainText = { text, folded: false };
  const { starts, count } = nameStarts(plain, known.beginnings);
  let seen: Look = LOOK.nothing;
  for (let index = 0; index < count; index++) {
    const one = lookFrom(starts[index]!, plain, known);
    if (one === LOOK.name) return one;
    if (one > seen) seen = one;
  }
  return seen;
}

/** Where units are composed only the fold can tell, so there it may be a name. What is dropped is passed over. */
function lookFrom(at: number, plain: PlainText, known: KnownNames): Look {
  if (beginsWord(at, plain) === false) return LOOK.nothing;
  const { text } = plain;
  const { openAt } = known;
  const table = asciiTable();
  const { length } = text;
  let seen: Look = LOOK.nothing;
  let lower: number = SEED.lower;
  let cased: number = SEED.cased;
  let stops = 0;
  let to = at;
  for (let units = 0; units < MOST_UNITS && to < length;) {
    const unit = text.charCodeAt(to);
    const written = foldUnit(unit);
    if (written === DROP) {
      to++;
      continue;
    }
    const low = lowUnit(unit, false);
    if (low === UNSURE) return LOOK.name;
    to = low === SPACE ? behind(to, low, plain) : to + 1;
    units++;
    lower = stepHash(lower, low);
    cased = stepHash(cased, written);
    if ((openAt >> units) & 1) seen = larger(seen, kindOf(lower, cased, ENDING.open, known));
    const next = to < length ? text.charCodeAt(to) : SPACE;
    if (next < ASCII_END) {
      // Inside of a word nothing ends: most units are done here.
      if ((table[next]! & ASCII_WORD) !== 0 && (next | CASE_BIT) !== LOWER_S && classOf(low) === WORD) continue;
    } else if (isMarked(to - 1, plain)) return LOOK.name;
    const ends = endsWord(low, to, text);
    if (ends || endsBeforeS(to, text)) seen = larger(seen, kindOf(lower, cased, ENDING.whole, known));
    if (seen === LOOK.name) return seen;
    if (!ends || low === SPACE) continue;
    if (++stops < HASHED_STOPS && !hasBit(lower, known.goesOn)) return seen;
  }
  return seen;
}

function larger(one: Look, other: Look): Look {
  return one > other ? one : other;
}

/** What the units so far are, in any case or as they are written. */
function kindOf(
  lower: number,
  cased: number,
  ending: typeof ENDING.whole | typeof ENDING.open,
  known: KnownNames,
): Look {
  return larger(lookUp(numberOf(lower, ending), known), lookUp(numberOf(cased, ending), known));
}

function lookUp(number: number, { filter, names, words }: KnownNames): Look {
  if (!mayBe(number, filter)) return LOOK.nothing;
  return names.has(number) ? LOOK.name : words.has(number) ? LOOK.word : LOOK.nothing;
}

/** Does a word end here? What is unsure may be an end. */
function endsWord(last: number, end: number, text: string): boolean {
  if (classOf(last) !== WORD) return true;
  const next = shown(end, text);
  if (next >= text.length) return true;
  const low = lowUnit(text.charCodeAt(next), false);
  return low === UNSURE || classOf(low) !== WORD;
}

/** Does nothing but the s of a genitive or plural follow? */
function endsBeforeS(end: number, text: string): boolean {
  const s = shown(end, text);
  return s < text.length && lowUnit(text.charCodeAt(s), false) === LOWER_S && endsWord(LOWER_S, s + 1, text);
}

/** The next place that a reader sees. */
function shown(at: number, text: string): number {
  while (at < text.length && foldUnit(text.charCodeAt(at)) === DROP) at++;
  return at;
}
