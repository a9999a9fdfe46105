/** The context words of a block that concern one spelling of one entity, worked out once for each: linear in the block. */
import type { Candidate, Evidence, FoldedPlace, Found } from './find-candidates.ts';
import { foldedText } from './folded-text.ts';
import type { EntityRules } from './lexicon.ts';

export interface BlockWords {
  /** Numbers of all words that would speak for the entity in this language. */
  wanted: ReadonlySet<number>;
  /** Those in the block, in order; the name itself, here or elsewhere in the block, is no evidence for it. */
  speaking: Evidence[];
  /** How many different ones they are. */
  distinct: number;
  /** A word right beside another of the entity's names (the Rabbit R1) speaks of that one alone. */
  rejecting: Rejecting[];
}

export interface Rejecting extends Evidence {
  /** Where the name begins that the word stands beside. */
  of: number | undefined;
}

interface Asked {
  found: Found;
  rules: EntityRules;
  candidate: Candidate;
  language: string;
  /** A capital says that this is a name. */
  isName: boolean;
}

const known = new WeakMap<Found, Map<string, BlockWords>>();

export function blockWords({ found, rules, candidate, language, isName }: Asked): BlockWords {
  let bySpelling = known.get(found);
  if (!bySpelling) known.set(found, (bySpelling = new Map()));
  const { lower } = foldedText(found);
  const nameOf = ({ from, to }: FoldedPlace): string => lower.slice(from, to);
  const key = `${candidate.entity} ${isName} ${nameOf(candidate)}`;
  const words = bySpelling.get(key) ?? work({ found, candidate, rules, language, isName }, nameOf);
  bySpelling.set(key, words);
  return words;
}

function work(
  { found, candidate, rules, language, isName }: Asked,
  nameOf: (place: FoldedPlace) => string,
): BlockWords {
  const wanted = listFor(rules.require, language);
  const unwanted = new Set([...listFor(rules.reject, language), ...(isName ? [] : listFor(rules.common, language))]);
  const name = nameOf(candidate);
  const names = found.candidates.filter((one) => one.entity === candidate.entity && nameOf(one) === name);
  const own = inOrder([...names, ...found.blocked.filter((one) => one.entity === candidate.entity)]);
  const speaking = found.evidence.filter(({ word }) => wanted.has(word)).filter(outside(own));
  return {
    wanted,
    speaking,
    distinct: new Set(speaking.map(({ word }) => word)).size,
    rejecting: claimed(found.evidence.filter(({ word }) => unwanted.has(word)).filter(outside(names)), own),
  };
}

/** Words count by language: `Band` is a music group in English only. In an unknown language all count. */
function listFor(lists: Record<string, number[]>, language: string): ReadonlySet<number> {
  if (language === '') return new Set(Object.values(lists).flat());
  const own = Object.entries(lists).flatMap(([code, list]) => (code.split('-')[0] === language ? list : []));
  return new Set([...(lists['*'] ?? []), ...own]);
}

/** Words in order, each with the name that it stands beside; a word inside a blocking phrase belongs to that. */
function claimed(words: readonly Evidence[], names: readonly FoldedPlace[]): Rejecting[] {
  let next = 0;
  return words.map((word) => {
    while (next < names.length && names[next]!.to + 1 < word.from) next++;
    const beside = [names[next], names[next + 1]].find(
      (name) => name && name.from <= word.to + 1 && word.from <= name.to + 1,
    );
    return { ...word, of: beside?.from };
  });
}

function inOrder(places: FoldedPlace[]): FoldedPlace[] {
  return places.toSorted((one, other) => one.from - other.from);
}

/** A test for words in order of their place: does it overlap none of these places, which are in order as well? */
function outside(places: readonly FoldedPlace[]): (word: FoldedPlace) => boolean {
  let next = 0;
  return ({ from, to }) => {
    while (next < places.length && places[next]!.to <= from) next++;
    return next >= places.length || places[next]!.from >= to;
  };
}
