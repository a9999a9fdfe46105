/**
 * The finder: one pass over a text reports where an alias stands (leftmost, longest, never overlapping)
 * and which context words stand where. No false negatives against trying every pattern at every place.
 */
import { addressAround } from './address.ts';
import { classOf, isBoundary, lowerOf, NOT_WORD, WORD } from './characters.ts';
import { fold, type Folded } from './fold.ts';
import {
  ADDRESS_FLAG,
  bucketOf,
  CASE,
  filterBit,
  HASHED_UNITS,
  hashStep,
  KIND,
  type Lexicon,
  PREFIX_FLAG,
  RISK,
} from './lexicon.ts';

/** A place where an alias stands in the text; whether it is a mention is the resolver's to say. Offsets are UTF-16 units, end exclusive. */
export interface Candidate {
  start: number;
  end: number;
  /** Index into lexicon.entities. */
  entity: number;
  risk: (typeof RISK)[keyof typeof RISK];
}

/** A context word at its place. */
export interface Evidence {
  word: number;
  start: number;
  end: number;
}

export interface Found {
  candidates: Candidate[];
  evidence: Evidence[];
}

/** Names of five letters and more are also known in the all-capitals form of headings (docs/matching.md). */
const HEADING_FORM_LETTERS = 5;
const LOWER_S = 0x73;

export function findCandidates(text: string, lexicon: Lexicon): Found {
  const found: Found = { candidates: [], evidence: [] };
  const folded = fold(text);
  const { lower, length } = folded;
  const { filter } = lexicon;
  /** Folded units up to here belong to an alias or a blocking phrase already. */
  let taken = 0;
  let before = NOT_WORD;
  for (let at = 0; at < length; at++) {
    const kind = classOf(lower[at]!);
    const starts = kind !== WORD || before !== WORD;
    before = kind;
    if (!starts || lower[at] === 0x20) continue;
    let best: Match | undefined;
    let hash = 0;
    const limit = Math.min(HASHED_UNITS, length - at);
    for (let units = 1; units <= limit; units++) {
      hash = hashStep(hash, lower[at + units - 1]!);
      const bit = filterBit(hash);
      if ((filter[bit >> 3]! & (1 << (bit & 7))) === 0) continue;
      const bucket = bucketOf(hash);
      const last = lexicon.bucketStart[bucket + 1]!;
      for (let pattern = lexicon.bucketStart[bucket]!; pattern < last; pattern++) {
        // A pattern is looked at under the hash of all its hashed units only, so each is seen once.
        const size = lexicon.start[pattern + 1]! - lexicon.start[pattern]!;
        if (Math.min(size, HASHED_UNITS) !== units) continue;
        const end = matchAt(pattern, at, folded, lexicon);
        if (end === 0) continue;
        if ((lexicon.flags[pattern]! & 3) === KIND.word) {
          found.evidence.push({ word: lexicon.owner[pattern]!, start: folded.starts[at]!, end: folded.ends[end - 1]! });
        } else if (
          at >= taken &&
          (best === undefined || end > best.end || (end === best.end && isMilder(pattern, best.pattern, lexicon)))
        ) {
          best = { pattern, end };
        }
      }
    }
    if (best === undefined) continue;
    const candidate = candidateOf(best, at, folded, text, lexicon);
    if (candidate === 'address') continue;
    taken = best.end;
    if (candidate) found.candidates.push(candidate);
  }
  return found;
}

interface Match {
  pattern: number;
  /** Folded offset after the match. */
  end: number;
}

/** Folded end of the pattern at a place, 0 if it does not stand there under its case and boundary rules. */
function matchAt(pattern: number, at: number, folded: Folded, lexicon: Lexicon): number {
  const { lower, length } = folded;
  const from = lexicon.start[pattern]!;
  const size = lexicon.start[pattern + 1]! - from;
  if (at + size > length) return 0;
  for (let offset = 0; offset < size; offset++) {
    if (lowerOf(lexicon.pool[from + offset]!) !== lower[at + offset]) return 0;
  }
  const flags = lexicon.flags[pattern]!;
  if (!caseFits((flags >> 2) & 3, from, size, at, folded, lexicon.pool)) return 0;
  const end = at + size;
  if (end === length || isBoundary(lower[end - 1]!, lower[end]!)) return end;
  if (flags & PREFIX_FLAG) return endOfWord(end, folded);
  // Genitive and plural s without an apostrophe (BYDs Aktien, two Teslas): the mention is the name alone.
  const isAlias = (flags & 3) === KIND.alias;
  return isAlias && lower[end] === LOWER_S && (end + 1 === length || classOf(lower[end + 1]!) !== WORD) ? end : 0;
}

function endOfWord(from: number, { lower, length }: Folded): number {
  let end = from;
  while (end < length && classOf(lower[end]!) === WORD) end++;
  return end;
}

function caseFits(rule: number, from: number, size: number, at: number, { cased }: Folded, pool: Uint16Array): boolean {
  if (rule === CASE.any) return true;
  let asWritten = true;
  let titled = true;
  let capitals = true;
  let letters = 0;
  for (let offset = 0; offset < size; offset++) {
    const wanted = pool[from + offset]!;
    const unit = cased[at + offset]!;
    if (classOf(unit) === WORD) letters++;
    if (lowerOf(unit) === unit && isCased(unit)) capitals = false;
    if (unit === wanted) continue;
    asWritten = false;
    const first = offset === 0 || classOf(pool[from + offset - 1]!) !== WORD;
    if (!first || lowerOf(unit) !== wanted) titled = false;
  }
  return asWritten || (rule === CASE.title && titled) || (capitals && letters >= HEADING_FORM_LETTERS);
}

/** Has the unit an upper case of its own? Digits and Han have none and fit every form. */
function isCased(unit: number): boolean {
  return unit > 0x40 && String.fromCharCode(unit).toUpperCase() !== String.fromCharCode(unit);
}

function isMilder(pattern: number, best: number, { flags }: Lexicon): boolean {
  const rank = (one: number): number => ((flags[one]! & 3) === KIND.block ? -1 : (flags[one]! >> 4) & 3);
  return rank(pattern) < rank(best);
}

/** The candidate, 'address' if the name is a part of one and takes no text, undefined for a blocking phrase. */
function candidateOf(
  { pattern, end }: Match,
  at: number,
  folded: Folded,
  text: string,
  lexicon: Lexicon,
): Candidate | 'address' | undefined {
  const start = folded.starts[at]!;
  const stop = folded.ends[end - 1]!;
  const flags = lexicon.flags[pattern]!;
  if ((flags & 3) === KIND.block) return undefined;
  if ((flags & ADDRESS_FLAG) === 0 && addressAround(text, start, stop)) return 'address';
  return { start, end: stop, entity: lexicon.owner[pattern]!, risk: ((flags >> 4) & 3) as Candidate['risk'] };
}
