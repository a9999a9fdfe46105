/** A lexicon of plain names, each in every case: what a larger pack would be. */
import { compileLexicon } from '../../../src/mentions/compile-lexicon.ts';
import type { StoredLexicon } from '../../../src/mentions/index.ts';
import type { Pack } from '../../../src/pack/schema.ts';

/** Names of one entity: a stored lexicon counts its entities with two digits. */
const NAMES_PER_ENTITY = 10;

export function namesLexicon(names: readonly string[]): StoredLexicon {
  const groups = Array.from({ length: Math.ceil(names.length / NAMES_PER_ENTITY) }, (_, index) =>
    names.slice(index * NAMES_PER_ENTITY, (index + 1) * NAMES_PER_ENTITY),
  );
  const entities = groups.map((group, index) => ({
    id: `entity-${index}`,
    tier: 'highlight',
    type: 'concept',
    related: [],
    topics: ['all'],
    facts: [],
    aliases: group.map((text) => ({ text, lang: '*', case: 'any', risk: 'none' })),
  }));
  return compileLexicon({ topics: [{ id: 'all' }], entities } as unknown as Pack);
}
