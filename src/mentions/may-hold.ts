/**
 * The first look at a block: may it hold anything that the lexicon knows? No false negatives; a false positive costs
 * the fold that most blocks are spared. Looks at each unit of the text once, and at the table at word starts only.
 */
import { classOf, lowerOf, WORD } from './characters.ts';
import { ASCII_END, ASCII_WORD, asciiTable, COMPOSE, DROP, foldUnit, isCombining, SPACE } from './fold-unit.ts';
import { bucketOf, filterBit, HASHED_UNITS, hashStep, type Lexicon, pairBit, PREFIX_FLAG } from './lexicon.ts';

/** Second unit of a pair that stands for any (lexicon.ts, pairBit). */
const ANY = 0;
/** Answer of `lowOf` for a unit that is dropped or changes its neighbours: only the fold can tell. */
const UNSURE = -1;
const LOWER_S = 0x73;

export function mayHold(text: string, lexicon: Lexicon): boolean {
  const table = asciiTable();
  const { pairs, hasSingles } = lexicon;
  const size = text.length;
  /** ASCII_WORD inside of a word, else 0. */
  let before = 0;
  for (let index = 0; index < size; index++) {
    const unit = text.charCodeAt(index);
    let low: number;
    if (unit < ASCII_END) {
      const entry = table[unit]!;
      if ((entry & before) !== 0) continue;
      before = entry & ASCII_WORD;
      low = entry & ~ASCII_WORD;
      if (low === SPACE) continue;
    } else {
      low = lowOf(unit, table);
      if (low === UNSURE) return true;
      const isWord = classOf(low) === WORD;
      if (isWord && before !== 0) continue;
      before = isWord ? ASCII_WORD : 0;
      if (low === SPACE) continue;
    }
    if (low === DROP) return true;
    let next = ANY;
    if (index + 1 < size) {
      next = lowOf(text.charCodeAt(index + 1), table);
      if (next === UNSURE) return true;
    }
    const pair = pairBit(low, next);
    if ((pairs[pair >> 3]! & (1 << (pair & 7))) === 0) {
      if (!hasSingles) continue;
      const single = pairBit(low, ANY);
      if ((pairs[single >> 3]! & (1 << (single & 7))) === 0) continue;
    }
    if (mayBegin(text, index, table, lexicon)) return true;
  }
  return false;
}

function lowOf(unit: number, table: Uint8Array): number {
  if (unit < ASCII_END) {
    const low = table[unit]! & ~ASCII_WORD;
    return low === DROP ? UNSURE : low;
  }
  if (isCombining(unit)) return UNSURE;
  const folded = foldUnit(unit);
  return folded === COMPOSE || folded === DROP ? UNSURE : lowerOf(folded);
}

/** May a pattern begin at this unit of the text? */
function mayBegin(text: string, index: number, table: Uint8Array, lexicon: Lexicon): boolean {
  const { filter, bucketStart, start } = lexicon;
  let hash = 0;
  let at = index;
  for (let units = 1; units <= HASHED_UNITS && at < text.length; units++) {
    const low = lowOf(text.charCodeAt(at), table);
    if (low === UNSURE) return true;
    hash = hashStep(hash, low);
    at = low === SPACE ? endOfSpace(text, at, table) : at + 1;
    const bit = filterBit(hash, filter);
    if ((filter[bit >> 3]! & (1 << (bit & 7))) === 0) continue;
    const bucket = bucketOf(hash, bucketStart);
    const last = bucketStart[bucket + 1]!;
    for (let pattern = bucketStart[bucket]!; pattern < last; pattern++) {
      const length = start[pattern + 1]! - start[pattern]!;
      if (Math.min(length, HASHED_UNITS) === units && mayStand(pattern, text, index, table, lexicon)) return true;
    }
  }
  return false;
}

/** Are these the pattern's units, case aside, and may it end there? */
function mayStand(pattern: number, text: string, index: number, table: Uint8Array, lexicon: Lexicon): boolean {
  const { pool, start, flags } = lexicon;
  const end = start[pattern + 1]!;
  let at = index;
  for (let from = start[pattern]!; from < end; from++) {
    if (at >= text.length) return false;
    const low = lowOf(text.charCodeAt(at), table);
    if (low === UNSURE) return true;
    if (low !== lowerOf(pool[from]!)) return false;
    at = low === SPACE ? endOfSpace(text, at, table) : at + 1;
  }
  if (at >= text.length || (flags[pattern]! & PREFIX_FLAG) !== 0) return true;
  const next = lowOf(text.charCodeAt(at), table);
  return next === UNSURE || next === LOWER_S || classOf(next) !== WORD || classOf(pool[end - 1]!) !== WORD;
}

/** White space counts as one unit, however long it is. */
function endOfSpace(text: string, from: number, table: Uint8Array): number {
  let at = from + 1;
  while (at < text.length && lowOf(text.charCodeAt(at), table) === SPACE) at++;
  return at;
}
