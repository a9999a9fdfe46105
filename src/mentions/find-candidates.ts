/** What stands in a text: the finder's places with all that the resolver asks of them. */
import { isHan, lowerOf } from './characters.ts';
import { findPlaces, type Place } from './find-places.ts';
import { fold, type Folded } from './fold.ts';
import { endOfLegalForm } from './legal-form.ts';
import { BEARER_FLAG, KIND, LANGUAGE_SHIFT, type Lexicon, RISK } from './lexicon.ts';
import { flagsOf, ownerOf, unitsOf } from './name-table.ts';

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

export function findCandidates(text: string, lexicon: Lexicon): Found {
  const found: Found = { text, candidates: [], evidence: [], blocked: [] };
  const { names, words } = findPlaces(text, lexicon.table);
  if (names.length === 0 && words.length === 0) return found;
  // Before the text is folded: what is folded next takes the same room.
  const furthest = names.map((place) => reachingFurther(place, text, lexicon) ?? place);
  const folded = fold(text);
  for (const place of words)
    found.evidence.push({ word: ownerOf(place.pattern, lexicon.table), ...foldedPlace(place, folded) });
  /** Folded units up to here belong to a name with its legal form already. */
  let taken = 0;
  for (const place of furthest) {
    const at = foldedPlace(place, folded);
    if (at.from < taken) continue;
    const flags = flagsOf(place.pattern, lexicon.table);
    if ((flags & 3) === KIND.block) {
      found.blocked.push({ entity: ownerOf(place.pattern, lexicon.table), bearer: (flags & BEARER_FLAG) !== 0, ...at });
      continue;
    }
    const candidate = candidateOf(place, at, folded, lexicon);
    taken = candidate.to;
    found.candidates.push(candidate);
  }
  return found;
}

/** Units behind a name that may belong to another of its aliases, with room for invisible ones. */
const FURTHER = 64;

/**
 * 三期临床试验: two aliases of one concept overlap where no space parts them, and the later one reaches further. It is the
 * plain word for it, of which the first has only a half.
 */
function reachingFurther(place: Place, text: string, { table, entities }: Lexicon): Place | undefined {
  const owner = ownerOf(place.pattern, table);
  const isAlias = ({ pattern }: Place): boolean => (flagsOf(pattern, table) & 3) === KIND.alias;
  if (entities[owner]!.type !== 'concept' || !isHan(text.charCodeAt(place.start)) || !isAlias(place)) return undefined;
  const from = place.start + 1;
  const reaches = ({ start, end }: Place): boolean => start + from < place.end && end + from > place.end;
  const others = findPlaces(text.slice(from, place.end + FURTHER), table).names;
  const found = others.find((other) => reaches(other) && isAlias(other) && ownerOf(other.pattern, table) === owner);
  return found && { ...found, start: found.start + from, end: found.end + from };
}

function foldedPlace({ start, end }: Place, folded: Folded): FoldedPlace {
  return { from: folded.at(start), to: folded.at(end) };
}

function candidateOf({ pattern }: Place, { from, to: end }: FoldedPlace, folded: Folded, lexicon: Lexicon): Candidate {
  const flags = flagsOf(pattern, lexicon.table);
  const entity = ownerOf(pattern, lexicon.table);
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
function isLower(pattern: number, from: number, end: number, { cased }: Folded, { table }: Lexicon): boolean {
  const hasCapital = (units: Uint16Array): boolean => units.some((unit) => lowerOf(unit) !== unit);
  return hasCapital(unitsOf(pattern, table)) && !hasCapital(cased.subarray(from, end));
}
