/**
 * The finder: one pass over a text reports where an alias or a blocking phrase stands (leftmost, longest, never
 * overlapping) and which context words stand where. No false negatives against trying every pattern at every place.
 */
import { addressAround } from './address.ts';
import { opens } from './beginnings.ts';
import { LOWER_S, SPACE } from './fold-unit.ts';
import { fold } from './fold.ts';
import { ADDRESS_FLAG, KIND } from './lexicon.ts';
import { matchAt } from './match-at.ts';
import { nameStarts } from './name-starts.ts';
import {
  bucketOf,
  ENDS,
  flagsOf,
  GOES_ON,
  HASHED_OPEN,
  HASHED_STOPS,
  lengthOf,
  markOf,
  type NameTable,
  RECORD,
} from './name-table.ts';
import { readWord } from './read-word.ts';
import { beginsWord, type PlainText, UNSURE } from './units.ts';

/** Where a pattern stands; UTF-16 units of the text, end exclusive. */
export interface Place {
  pattern: number;
  start: number;
  end: number;
}

export interface Places {
  /** Aliases and blocking phrases, in order. */
  names: Place[];
  /** Context words, in order of their beginnings. */
  words: Place[];
}

export function findPlaces(text: string, table: NameTable): Places {
  return search({ text, folded: false }, table) ?? findFolded(text, table);
}

/** Or else it is a blocking phrase. */
export function isAlias(pattern: number, table: NameTable): boolean {
  return (flagsOf(pattern, table) & 3) === KIND.alias;
}

/** For texts with invisible or decomposed characters in or beside what may be a name. */
function findFolded(text: string, table: NameTable): Places {
  const folded = fold(text);
  const starts = folded.starts.slice(0, folded.length);
  const ends = starts.map((_, at) => folded.end(at));
  const found = search({ text: folded.text(), folded: true }, table)!;
  const unfold = ({ pattern, start, end }: Place): Place => ({ pattern, start: starts[start]!, end: ends[end - 1]! });
  return { names: found.names.map(unfold), words: found.words.map(unfold) };
}

/** Undefined if only the folded text can tell. */
function search(plain: PlainText, table: NameTable): Places | undefined {
  const { starts, count } = nameStarts(plain, table.beginnings);
  const names: Place[] = [];
  const words: Place[] = [];
  /** Units up to here belong to an alias or a blocking phrase already. */
  let taken = 0;
  for (let index = 0; index < count; index++) {
    const at = starts[index]!;
    const begins = beginsWord(at, plain);
    if (begins === UNSURE) return undefined;
    if (!begins) continue;
    const best = longestAt(at, at >= taken, plain, table, words);
    if (best === UNSURE) return undefined;
    if (best === undefined) continue;
    const mayBeAddress = isAlias(best.pattern, table) && (flagsOf(best.pattern, table) & ADDRESS_FLAG) === 0;
    if (mayBeAddress && addressAround(plain.text, at, best.end)) continue;
    taken = best.end;
    names.push(best);
  }
  return { names, words };
}

export type Best = Place | undefined | typeof UNSURE;

/**
 * The longest alias or blocking phrase that begins here, where a word does. UNSURE: only the folded text can tell.
 * @param free is it wanted?
 * @param words takes in the context words that begin here
 */
export function longestAt(at: number, free: boolean, plain: PlainText, table: NameTable, words: Place[]): Best {
  const { length } = plain.text;
  const { marks } = table;
  const { openAt } = table.beginnings;
  let best: Best;
  let hash = 0;
  let hashed = 0;
  let to = at;
  for (let stops = 0; stops < HASHED_STOPS && to < length;) {
    const word = readWord(to, hash, openAt, plain);
    const { last, units, before, open } = word;
    if (last === UNSURE) return UNSURE;
    hash = word.hash;
    to = word.end;
    if (open !== undefined && markOf(opens(open), marks) & ENDS)
      best = longestIn(opens(open), (hashed + openAt) | HASHED_OPEN, best, at, free, plain, table, words);
    hashed += units;
    if (last === SPACE) continue;
    stops++;
    const mark = markOf(hash, marks);
    if (mark & ENDS) best = longestIn(hash, hashed, best, at, free, plain, table, words);
    // The s of a genitive or plural, which match-at.ts leaves out.
    if (last === LOWER_S && units > 1 && markOf(before, marks) & ENDS)
      best = longestIn(before, hashed - 1, best, at, free, plain, table, words);
    if (best === UNSURE || (mark & GOES_ON) === 0) return best;
  }
  return best;
}

/** The longest of those that are stored under this hash over so many units, and of what is known. */
function longestIn(
  hash: number,
  hashed: number,
  known: Best,
  at: number,
  free: boolean,
  plain: PlainText,
  table: NameTable,
  words: Place[],
): Best {
  const { buckets, pool } = table;
  const bucket = bucketOf(hash, buckets.length - 1);
  const last = buckets[bucket + 1]!;
  if (known === UNSURE) return known;
  let best: Place | undefined = known;
  for (let pattern = buckets[bucket]!; pattern < last; pattern += RECORD.text + lengthOf(pattern, table)) {
    if (pool[pattern + RECORD.hashed] !== hashed) continue;
    const isWord = (pool[pattern + RECORD.flags]! & 3) === KIND.word;
    if (!isWord && !free) continue;
    const end = matchAt(pattern, at, plain, table);
    if (end === UNSURE) return UNSURE;
    if (end === 0) continue;
    if (isWord) words.push({ pattern, start: at, end });
    else if (!best || end > best.end || (end === best.end && isMilder(pattern, best.pattern, table)))
      best = { pattern, start: at, end };
  }
  return best;
}

/** The milder rule wins; under equal rules the whole name before the beginning of a longer word. */
function isMilder(pattern: number, best: number, table: NameTable): boolean {
  const one = rankOf(flagsOf(pattern, table));
  const other = rankOf(flagsOf(best, table));
  return one < other || (one === other && lengthOf(pattern, table) > lengthOf(best, table));
}

/** Of two patterns over the same units the one of lower rank counts: a blocking phrase, then the milder alias. */
export function rankOf(flags: number): number {
  return (flags & 3) === KIND.block ? -1 : (flags >> 4) & 3;
}
