/** The pack as the reader's side knows it: without aliases, context rules and editors' open points. Pure. */
import type { Library } from './library.ts';
import type { Pack } from './schema.ts';

export function buildLibrary({ info, topics, sources, entities }: Pack): Library {
  const { $schema: _, ...plainInfo } = info;
  const facts = entities.flatMap((entity) =>
    entity.facts.map(({ unsure: _unsure, ...fact }) => ({ ...fact, subject: entity.id })),
  );
  return {
    info: plainInfo,
    topics,
    entities: Object.fromEntries(
      entities.map(({ id, type, tier, topics: own, label, typeLabel, oneLiner, related, card }) => [
        id,
        { id, type, tier, topics: own, label, typeLabel, oneLiner, related, card },
      ]),
    ),
    facts: Object.fromEntries(facts.map((fact) => [fact.id, fact])),
    sources: Object.fromEntries(sources.map((source) => [source.id, source])),
  };
}
