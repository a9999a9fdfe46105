/**
 * The first look at a text: the places where one of the lexicon's patterns may begin, told by the first two words there.
 * No false negatives. Touches each unit of plain words once; docs/performance.md says what that costs.
 */
import {
  type Beginnings,
  bitAt,
  DROPPED,
  HEAD_OF,
  NOTHING,
  opens,
  pairOf,
  shiftOf,
  SIGN,
  stepHash,
  twoBits,
} from './beginnings.ts';
import { isHan } from './characters.ts';
import { ASCII_END, COMPOSE, DROP, foldUnit } from './fold-unit.ts';
import { readWord, type WordRead } from './read-word.ts';
import { lowUnit, type PlainText, UNSURE } from './units.ts';

/** Places of room at first; more than most blocks of a page need. */
const FIRST_CAPACITY = 1 << 12;
/** Units of a word that are folded to tell its hash: more than the longest pattern has. */
const LONGEST_WORD = 96;

let starts = new Uint32Array(FIRST_CAPACITY);
/** How many there are so far. */
let count = 0;

export interface NameStarts {
  /** Offsets in the text in ascending order; the array may be longer, and is used again by the next call. */
  starts: Uint32Array;
  count: number;
}

/** Time and space are linear in the text. */
export function nameStarts(plain: PlainText, beginnings: Beginnings): NameStarts {
  const { text } = plain;
  const { heads, openAt } = beginnings;
  const { length } = text;
  if (starts.length <= length) starts = new Uint32Array(length * 2);
  count = 0;
  for (let at = lookAtWords(0, text, beginnings); at < length; at = lookAtWords(at, text, beginnings)) {
    const unit = text.charCodeAt(at);
    starts[count] = at;
    if (isHan(unit)) {
      if (twoBits(stepHash(0, unit), heads) !== 0) count++;
      at++;
    } else {
      const word = readWord(at, 0, openAt, plain);
      const { end } = word;
      if (word.last === UNSURE ? mayBeginFolded(at, plain, beginnings) : isHead(word, heads)) count++;
      at = end;
    }
  }
  return { starts, count };
}

/**
 * Goes through words of plain letters and digits. A function of its own, and nothing is called in its loop, since it is
 * most of what a page costs. Returns where it meets what is not plain; a word before that is kept without asking for its
 * second one.
 */
function lookAtWords(from: number, text: string, { ascii, heads, pairs, openAt }: Beginnings): number {
  const { length } = text;
  const shift = shiftOf(heads) + 1;
  const pairShift = shiftOf(pairs);
  const found = starts;
  let to = count;
  let at = from;
  // The word before: whether it counts is known with the next one.
  let before = 0;
  let beforeHash = 0;
  let beforeStart = 0;
  for (; at < length; at++) {
    let unit = text.charCodeAt(at);
    if (unit >= ASCII_END) break;
    let entry: number = ascii[unit]!;
    if (entry === NOTHING) continue;
    if (entry <= DROPPED) break;
    const start = at;
    const opensAt = start + openAt;
    let hash = 0;
    let open = 0;
    do {
      hash = stepHash(hash, entry);
      if (++at === opensAt) open = hash;
      if (at === length) {
        entry = NOTHING;
        break;
      }
      unit = text.charCodeAt(at);
      if (unit >= ASCII_END) {
        entry = DROPPED;
        break;
      }
      entry = ascii[unit]!;
    } while (entry > DROPPED);
    if (entry === DROPPED) {
      at = start;
      break;
    }
    const head = bitAt(hash, shift);
    const openHead = bitAt(opens(open), shift);
    const pair = bitAt(pairOf(beforeHash, hash), pairShift);
    // Written always, kept only if it counts: a branch here would often be guessed wrong.
    found[to] = beforeStart;
    to += (before | ((before >> 1) & (pairs[pair >> 5]! >>> pair))) & HEAD_OF.any;
    before = ((heads[head >> 4]! >>> (head << 1)) & 3) | ((heads[openHead >> 4]! >>> (openHead << 1)) & HEAD_OF.any);
    beforeHash = hash;
    beforeStart = start;
    if (entry === SIGN) break;
  }
  found[to] = beforeStart;
  if (before !== 0) to++;
  count = to;
  return at;
}

/** For a word in which units are dropped or composed. */
function mayBeginFolded(at: number, { text, folded }: PlainText, { heads, openAt }: Beginnings): boolean {
  // Nothing begins with what is dropped or belongs to the unit before it.
  if (lowUnit(text.charCodeAt(at), folded) === UNSURE && foldUnit(text.charCodeAt(at)) !== COMPOSE) return false;
  return isHead(readWord(0, 0, openAt, { text: foldFrom(at, text), folded: true }), heads);
}

function isHead({ hash, open }: WordRead, heads: Int32Array): boolean {
  return twoBits(hash, heads) !== 0 || (open !== undefined && twoBits(opens(open), heads) !== 0);
}

/** A word and what follows it as its fold would have it (fold.ts), case aside. */
export function foldFrom(at: number, text: string): string {
  let folded = '';
  const end = Math.min(text.length, at + LONGEST_WORD);
  for (let place = at; place < end; place++) {
    const unit = text.charCodeAt(place);
    const one = foldUnit(unit);
    if (one !== DROP) folded += String.fromCharCode(one === COMPOSE ? unit : one);
  }
  return folded.normalize(foldUnit(text.charCodeAt(at)) === COMPOSE ? 'NFKC' : 'NFC');
}
