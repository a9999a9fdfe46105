/** The pack as the reader's side knows it: without the rules of aliases and contexts and editors' open points. Pure. */
import type { Library } from './library.ts';
import type { Entity, Pack } from './schema.ts';

export function buildLibrary({ info, topics, sources, entities }: Pack): Library {
  const { $schema: _, ...plainInfo } = info;
  const facts = entities.flatMap((entity) =>
    entity.facts.map(({ unsure: _unsure, ...fact }) => ({ ...fact, subject: entity.id })),
  );
  return {
    info: plainInfo,
    topics,
    entities: Object.fromEntries(
      entities.map(({ id, type, tier, topics: own, label, typeLabel, oneLiner, aliases, related, card }) => [
        id,
        {
          id,
          type,
          tier,
          topics: own,
          label,
          typeLabel,
          oneLiner,
          spellings: spellingsOf(label, aliases),
          related,
          card,
        },
      ]),
    ),
    facts: Object.fromEntries(facts.map((fact) => [fact.id, fact])),
    sources: Object.fromEntries(sources.map((source) => [source.id, source])),
  };
}

/** Aliases that can stand for the entity, once each; its names are known without them. */
function spellingsOf(label: Entity['label'], aliases: Entity['aliases']): string[] {
  const texts = aliases.filter(({ risk }) => risk !== 'never').map(({ text }) => text);
  const names = new Set(Object.values(label));
  return [...new Set(texts)].filter((text) => !names.has(text));
}
