/** The context words of a block that concern one entity, worked out once per block and entity: linear in the block. */
import type { Evidence, FoldedPlace, Found } from './find-candidates.ts';
import type { EntityRules } from './lexicon.ts';

export interface BlockWords {
  /** Numbers of all words that would speak for the entity in this language. */
  wanted: ReadonlySet<number>;
  /** Those in the block, in order; a part of the entity's own name is no evidence for it. */
  speaking: Evidence[];
  /** How many different ones they are. */
  distinct: number;
  rejecting: Evidence[];
}

interface Asked {
  found: Found;
  rules: EntityRules;
  candidate: { entity: number };
  language: string;
}

const known = new WeakMap<Found, Map<number, BlockWords>>();

export function blockWords({ found, rules, candidate: { entity }, language }: Asked): BlockWords {
  let byEntity = known.get(found);
  if (!byEntity) known.set(found, (byEntity = new Map()));
  const words = byEntity.get(entity) ?? work(found, entity, rules, language);
  byEntity.set(entity, words);
  return words;
}

function work(found: Found, entity: number, rules: EntityRules, language: string): BlockWords {
  const wanted = listFor(rules.require, language);
  const unwanted = listFor(rules.reject, language);
  const own = ownNames(found, entity);
  const speaking = found.evidence.filter(({ word }) => wanted.has(word)).filter(outside(own));
  const names = found.candidates.filter((candidate) => candidate.entity === entity);
  return {
    wanted,
    speaking,
    distinct: new Set(speaking.map(({ word }) => word)).size,
    rejecting: found.evidence.filter(({ word }) => unwanted.has(word)).filter(outside(names)),
  };
}

/** Words count by language: `Band` is a music group in English only. In an unknown language all count. */
function listFor(lists: Record<string, number[]>, language: string): ReadonlySet<number> {
  if (language === '') return new Set(Object.values(lists).flat());
  const own = Object.entries(lists).flatMap(([code, list]) => (code.split('-')[0] === language ? list : []));
  return new Set([...(lists['*'] ?? []), ...own]);
}

function ownNames({ candidates, blocked }: Found, entity: number): FoldedPlace[] {
  return [...candidates, ...blocked]
    .filter((place) => place.entity === entity)
    .toSorted((one, other) => one.from - other.from);
}

/** A test for words in order of their place: does it overlap none of these places, which are in order as well? */
function outside(places: readonly FoldedPlace[]): (word: FoldedPlace) => boolean {
  let next = 0;
  return ({ from, to }) => {
    while (next < places.length && places[next]!.to <= from) next++;
    return next >= places.length || places[next]!.from >= to;
  };
}
