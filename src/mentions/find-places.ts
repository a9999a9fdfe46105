/**
 * The finder: one pass over a text reports where an alias or a blocking phrase stands (leftmost, longest, never
 * overlapping) and which context words stand where. No false negatives against trying every pattern at every place.
 */
import { addressAround } from './address.ts';
import { ASCII_END, ASCII_WORD, asciiTable, SPACE } from './fold-unit.ts';
import { fold } from './fold.ts';
import { ADDRESS_FLAG, bucketOf, filterBit, HASHED_UNITS, hashStep, KIND, type Lexicon } from './lexicon.ts';
import { matchAt } from './match-at.ts';
import { nameStarts } from './name-starts.ts';
import { beginsWord, behind, isMarked, lowUnit, type PlainText, UNSURE } from './units.ts';

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

export function findPlaces(text: string, lexicon: Lexicon): Places {
  return search({ text, folded: false }, lexicon) ?? findFolded(text, lexicon);
}

/** Or else it is a blocking phrase. */
export function isAlias(pattern: number, { flags }: Lexicon): boolean {
  return (flags[pattern]! & 3) === KIND.alias;
}

/** For texts with invisible or decomposed characters in or beside what may be a name. */
function findFolded(text: string, lexicon: Lexicon): Places {
  const folded = fold(text);
  const starts = folded.starts.slice(0, folded.length);
  const ends = starts.map((_, at) => folded.end(at));
  const found = search({ text: folded.text(), folded: true }, lexicon)!;
  const unfold = ({ pattern, start, end }: Place): Place => ({ pattern, start: starts[start]!, end: ends[end - 1]! });
  return { names: found.names.map(unfold), words: found.words.map(unfold) };
}

/** Undefined if only the folded text can tell. */
function search(plain: PlainText, lexicon: Lexicon): Places | undefined {
  const { starts, count } = nameStarts(plain.text, lexicon.trigrams);
  const names: Place[] = [];
  const words: Place[] = [];
  /** Units up to here belong to an alias or a blocking phrase already. */
  let taken = 0;
  for (let index = 0; index < count; index++) {
    const at = starts[index]!;
    const begins = beginsWord(at, plain);
    if (begins === UNSURE) return undefined;
    if (!begins) continue;
    const best = longestAt(at, at >= taken, plain, lexicon, words);
    if (best === UNSURE) return undefined;
    if (best === undefined) continue;
    const mayBeAddress = isAlias(best.pattern, lexicon) && (lexicon.flags[best.pattern]! & ADDRESS_FLAG) === 0;
    if (mayBeAddress && addressAround(plain.text, at, best.end)) continue;
    taken = best.end;
    names.push(best);
  }
  return { names, words };
}

/**
 * The longest alias or blocking phrase that begins here.
 * @param free is it wanted?
 * @param words takes in the context words that begin here
 */
function longestAt(
  at: number,
  free: boolean,
  plain: PlainText,
  lexicon: Lexicon,
  words: Place[],
): Place | undefined | typeof UNSURE {
  const { text, folded } = plain;
  const { filter, prefixes, bucketStart, flags, start } = lexicon;
  const table = asciiTable();
  const length = text.length;
  let best: Place | undefined;
  let hash = 0;
  let to = at;
  for (let units = 1; units <= HASHED_UNITS && to < length; units++) {
    const unit = text.charCodeAt(to);
    // Most of most texts, without a call.
    const low = unit < ASCII_END ? table[unit]! & ~ASCII_WORD || UNSURE : lowUnit(unit, folded);
    if (low === UNSURE) return UNSURE;
    to = low === SPACE ? behind(to, low, plain) : to + 1;
    hash = hashStep(hash, low);
    const bit = filterBit(hash, filter);
    if ((filter[bit >> 3]! & (1 << (bit & 7))) !== 0) {
      const bucket = bucketOf(hash, bucketStart);
      const last = bucketStart[bucket + 1]!;
      for (let pattern = bucketStart[bucket]!; pattern < last; pattern++) {
        // A pattern is looked at under the hash of all its hashed units only, so each is seen once.
        if (Math.min(start[pattern + 1]! - start[pattern]!, HASHED_UNITS) !== units) continue;
        const isWord = (flags[pattern]! & 3) === KIND.word;
        if (!isWord && !free) continue;
        const end = matchAt(pattern, at, plain, lexicon);
        if (end === UNSURE) return UNSURE;
        if (end === 0) continue;
        if (isWord) words.push({ pattern, start: at, end });
        else if (!best || end > best.end || (end === best.end && isMilder(pattern, best.pattern, lexicon)))
          best = { pattern, start: at, end };
      }
    }
    if ((prefixes[bit >> 3]! & (1 << (bit & 7))) === 0) return isMarked(to - 1, plain) ? UNSURE : best;
  }
  return best;
}

/** The milder rule wins; under equal rules the whole name before the beginning of a longer word. */
function isMilder(pattern: number, best: number, { flags, start }: Lexicon): boolean {
  const rank = (one: number): number => ((flags[one]! & 3) === KIND.block ? -1 : (flags[one]! >> 4) & 3);
  const size = (one: number): number => start[one + 1]! - start[one]!;
  return rank(pattern) < rank(best) || (rank(pattern) === rank(best) && size(pattern) > size(best));
}
