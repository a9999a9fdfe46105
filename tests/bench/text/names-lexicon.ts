/** A lexicon of plain names, each in every case: what a larger pack would be. */
import type { PackPart } from '../../../src/mentions/compile-lexicon.ts';

const NAMES_PER_ENTITY = 10;

export function namesPack(names: readonly string[]): PackPart {
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
  return { topics: [{ id: 'all' }], entities } as unknown as PackPart;
}
