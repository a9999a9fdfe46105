/** Reads one word of a text for its hash, or one unit where words are not separated. */
import { HASH_BITS, stepHash } from './beginnings.ts';
import { ASCII_END, ASCII_WORD, asciiTable, DROP } from './fold-unit.ts';
import { classOf, WORD } from './characters.ts';
import { behind, isMarked, lowUnit, type PlainText, UNSURE } from './units.ts';

export interface WordRead {
  /** Of all units from the beginning on. */
  hash: number;
  /** Of all but the last one. */
  before: number;
  /** After the first `openAt` units of this word; undefined if it has fewer. */
  open: number | undefined;
  /** Where the text goes on. */
  end: number;
  /** Units of the word; 1 for what is none. */
  units: number;
  /** The last unit, folded and in lower case; UNSURE if a unit is dropped or composed, so that only the fold can tell. */
  last: number;
}

/** What counts of a hash. Fields of objects take no more without a box of their own. */
const HASH = 2 ** HASH_BITS - 1;

/** One object for all words, since there is one for each: read it before the next. */
const word: WordRead = { hash: 0, before: 0, open: undefined, end: 0, units: 0, last: 0 };

/** @param hash of what stands before */
export function readWord(at: number, hash: number, openAt: number, plain: PlainText): WordRead {
  const { text, folded } = plain;
  const { length } = text;
  const table = asciiTable();
  const first = lowUnit(text.charCodeAt(at), folded);
  word.open = undefined;
  if (first === UNSURE || classOf(first) !== WORD) return readOther(at, hash, first, plain);
  let before = hash;
  let now = stepHash(hash, first);
  let last = first;
  let units = 1;
  if (openAt === 1) word.open = now & HASH;
  let end = at + 1;
  for (; end < length; end++) {
    const unit = text.charCodeAt(end);
    let low: number;
    if (unit < ASCII_END) {
      const entry = table[unit]!;
      if (entry < ASCII_WORD) {
        if (entry === DROP) last = UNSURE;
        break;
      }
      low = entry & ~ASCII_WORD;
    } else {
      low = lowUnit(unit, folded);
      if (low === UNSURE) {
        last = UNSURE;
        break;
      }
      if (classOf(low) !== WORD) break;
    }
    before = now;
    now = stepHash(now, low);
    last = low;
    if (++units === openAt) word.open = now & HASH;
  }
  word.hash = now & HASH;
  word.before = before & HASH;
  word.units = units;
  word.last = last;
  word.end = end;
  return word;
}

/** A unit that is no letter or digit of a script with words, or that only the fold can tell. */
function readOther(at: number, hash: number, first: number, plain: PlainText): WordRead {
  word.before = hash;
  word.units = 1;
  word.hash = stepHash(hash, first) & HASH;
  word.end = first === UNSURE ? at + 1 : behind(at, first, plain);
  word.last = first === UNSURE || isMarked(word.end - 1, plain) ? UNSURE : first;
  return word;
}
