/**
 * The finder: one pass over a text reports where an alias stands (leftmost, longest, never overlapping)
 * and which context words stand where. No false negatives against trying every pattern at every place.
 */
import { addressAround } from './address.ts';
import { classOf, isBoundary, lowerOf, WORD } from './characters.ts';
import { fold, type Folded } from './fold.ts';
import { endOfLegalForm } from './legal-form.ts';
import {
  ADDRESS_FLAG,
  BEARER_FLAG,
  bucketOf,
  CASE,
  filterBit,
  HASHED_UNITS,
  hashStep,
  KIND,
  LANGUAGE_SHIFT,
  type Lexicon,
  pairBit,
  PREFIX_FLAG,
  RISK,
} from './lexicon.ts';
import { mayHold } from './may-hold.ts';

/** A place where an alias stands in the text; whether it is a mention is the resolver's to say. */
export interface Candidate extends FoldedPlace {
  /** UTF-16 units of the text, end exclusive. */
  start: number;
  end: number;
  /** Index into lexicon.entities. */
  entity: number;
  risk: (typeof RISK)[keyof typeof RISK];
  /** Written without the capitals that the alias has. */
  lower: boolean;
  /** Number of the alias's language (LANGUAGE_CODES), 0 = any. */
  language: number;
}

/** A place in the folded text: what stands between there and elsewhere does not depend on invisible characters. */
export interface FoldedPlace {
  from: number;
  to: number;
}

/** A context word at its place. */
export interface Evidence extends FoldedPlace {
  word: number;
}

/** A longer phrase that contains a name of the entity and means something else. */
export interface Blocked extends FoldedPlace {
  entity: number;
  /** It names another bearer in full. */
  bearer: boolean;
}

export interface Found {
  text: string;
  candidates: Candidate[];
  evidence: Evidence[];
  blocked: Blocked[];
}

/** Names of five letters and more are also known in the all-capitals form of headings (docs/matching.md). */
const HEADING_FORM_LETTERS = 5;
const LOWER_S = 0x73;

export function findCandidates(text: string, lexicon: Lexicon): Found {
  const found: Found = { text, candidates: [], evidence: [], blocked: [] };
  if (!mayHold(text, lexicon)) return found;
  const folded = fold(text);
  const { lower, length, words, wordCount } = folded;
  const { filter, pairs, hasSingles, bucketStart } = lexicon;
  /** Folded units up to here belong to an alias or a blocking phrase already. */
  let taken = 0;
  for (let word = 0; word < wordCount; word++) {
    const at = words[word]!;
    const first = lower[at]!;
    const pair = pairBit(first, at + 1 < length ? lower[at + 1]! : 0);
    if ((pairs[pair >> 3]! & (1 << (pair & 7))) === 0) {
      if (!hasSingles) continue;
      const single = pairBit(first, 0);
      if ((pairs[single >> 3]! & (1 << (single & 7))) === 0) continue;
    }
    let best: Match | undefined;
    let hash = 0;
    const limit = Math.min(HASHED_UNITS, length - at);
    for (let units = 1; units <= limit; units++) {
      hash = hashStep(hash, lower[at + units - 1]!);
      const bit = filterBit(hash, filter);
      if ((filter[bit >> 3]! & (1 << (bit & 7))) === 0) continue;
      const bucket = bucketOf(hash, bucketStart);
      const last = bucketStart[bucket + 1]!;
      for (let pattern = bucketStart[bucket]!; pattern < last; pattern++) {
        // A pattern is looked at under the hash of all its hashed units only, so each is seen once.
        const size = lexicon.start[pattern + 1]! - lexicon.start[pattern]!;
        if (Math.min(size, HASHED_UNITS) !== units) continue;
        const end = matchAt(pattern, at, folded, lexicon);
        if (end === 0) continue;
        if ((lexicon.flags[pattern]! & 3) === KIND.word) {
          found.evidence.push({ word: lexicon.owner[pattern]!, from: at, to: end });
        } else if (
          at >= taken &&
          (best === undefined || end > best.end || (end === best.end && isMilder(pattern, best.pattern, lexicon)))
        ) {
          best = { pattern, end };
        }
      }
    }
    if (best === undefined) continue;
    const flags = lexicon.flags[best.pattern]!;
    if ((flags & 3) === KIND.block) {
      taken = best.end;
      const bearer = (flags & BEARER_FLAG) !== 0;
      found.blocked.push({ entity: lexicon.owner[best.pattern]!, bearer, from: at, to: best.end });
      continue;
    }
    if ((flags & ADDRESS_FLAG) === 0 && addressAround(folded.cased, length, at, best.end)) continue;
    const candidate = candidateOf(best, at, folded, lexicon);
    taken = candidate.to;
    found.candidates.push(candidate);
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
  // Genitive and plural s without an apostrophe (BYDs Aktien, two Teslas): the mention is the name alone. A context
  // word that is a name or a German noun takes it as well (DeepSeeks App).
  const first = lexicon.pool[from]!;
  const takesS = (flags & 3) === KIND.alias || ((flags & 3) === KIND.word && lowerOf(first) !== first);
  // In capitals a short name with an S is another one (USS).
  const isS = folded.cased[end] === LOWER_S || (lower[end] === LOWER_S && size >= HEADING_FORM_LETTERS);
  return takesS && isS && (end + 1 === length || classOf(lower[end + 1]!) !== WORD) ? end : 0;
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

function candidateOf({ pattern, end }: Match, from: number, folded: Folded, lexicon: Lexicon): Candidate {
  const flags = lexicon.flags[pattern]!;
  const entity = lexicon.owner[pattern]!;
  const to = lexicon.entities[entity]!.type === 'company' ? endOfLegalForm(end, folded, lexicon) : end;
  return {
    start: folded.starts[from]!,
    end: folded.end(to - 1),
    from,
    to,
    entity,
    // A legal form says that the name is a company's.
    risk: to > end ? RISK.none : (((flags >> 4) & 3) as Candidate['risk']),
    lower: isLower(pattern, from, end, folded, lexicon),
    language: flags >> LANGUAGE_SHIFT,
  };
}

/** Has the alias capitals, and the text none in its place? */
function isLower(pattern: number, from: number, end: number, { cased }: Folded, { pool, start }: Lexicon): boolean {
  const hasCapital = (units: Uint16Array): boolean => units.some((unit) => lowerOf(unit) !== unit);
  return hasCapital(pool.subarray(start[pattern], start[pattern + 1])) && !hasCapital(cased.subarray(from, end));
}
