/**
 * What a page does with each block of its text: may it hold a name that the pack knows? No false negatives against the
 * finder (find-places.ts), which the judge brings. Blocking phrases and addresses are not looked at here.
 */
import { hasBit, opens, stepHash, twoBits } from './beginnings.ts';
import { foldUnit, LOWER_S, SPACE } from './fold-unit.ts';
import { ENDING, type Ending, type KnownNames, mayBe, numberOf, SEED } from './known-names.ts';
import { foldFrom, nameStarts } from './name-starts.ts';
import { HASHED_STOPS } from './name-table.ts';
import { readWord } from './read-word.ts';
import { beginsWord, lowUnit, type PlainText, UNSURE } from './units.ts';

/** What a block may hold: nothing, a context word only, or a name. */
export const LOOK = { nothing: 0, word: 1, name: 2 } as const;
export type Look = (typeof LOOK)[keyof typeof LOOK];

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

/** Word by word, as long as some spelling goes on. Where units are dropped or composed the words are folded first. */
function lookFrom(at: number, plain: PlainText, known: KnownNames): Look {
  if (beginsWord(at, plain) === false) return LOOK.nothing;
  const { text, folded } = plain;
  const { heads, openAt } = known.beginnings;
  let seen: Look = LOOK.nothing;
  let lower: number = SEED.lower;
  let cased: number = SEED.cased;
  let to = at;
  for (let stops = 0; stops < HASHED_STOPS && to < text.length;) {
    const { last, open, end } = readWord(to, lower, openAt, plain);
    if (last === UNSURE) return folded ? LOOK.name : lookFrom(0, { text: foldFrom(at, text), folded: true }, known);
    const mayBeLonger = open !== undefined && twoBits(opens(open), heads) !== 0;
    let lowerBefore = 0;
    let casedBefore = 0;
    for (const first = to; to < end; to++) {
      lowerBefore = lower;
      casedBefore = cased;
      const unit = text.charCodeAt(to);
      lower = stepHash(lower, lowUnit(unit, folded));
      cased = stepHash(cased, foldUnit(unit));
      if (mayBeLonger && to - first + 1 >= openAt) seen = larger(seen, kindOf(lower, cased, ENDING.open, known));
      // White space counts as one unit, however long it is.
      if (last === SPACE) break;
    }
    to = end;
    if (last === SPACE) continue;
    seen = larger(seen, kindOf(lower, cased, ENDING.whole, known));
    // The s of a genitive or plural.
    if (last === LOWER_S) seen = larger(seen, kindOf(lowerBefore, casedBefore, ENDING.whole, known));
    if (seen === LOOK.name || (++stops < HASHED_STOPS && !hasBit(lower, known.goesOn))) return seen;
  }
  return seen;
}

function larger(one: Look, other: Look): Look {
  return one > other ? one : other;
}

/** What the units so far are, in any case or as they are written. */
function kindOf(lower: number, cased: number, ending: Ending, known: KnownNames): Look {
  return larger(lookUp(numberOf(lower, ending), known), lookUp(numberOf(cased, ending), known));
}

function lookUp(number: number, { filter, names, words }: KnownNames): Look {
  if (!mayBe(number, filter)) return LOOK.nothing;
  return names.has(number) ? LOOK.name : words.has(number) ? LOOK.word : LOOK.nothing;
}
