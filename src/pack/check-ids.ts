/** Checks that an id names one thing: settings, links and the cards of installed versions rely on it. Pure. */
import { fileOf, PACK_FILES } from './pack-files.ts';
import { placeOf } from './place.ts';
import type { Problem } from './problem.ts';
import type { Pack } from './schema.ts';

interface Named {
  id: string;
  file: string;
  place: string;
}

export function checkIds({ topics, sources, entities }: Pack): Problem[] {
  const named: Record<string, Named[]> = {
    topic: topics.map(({ id }, index) => ({
      id,
      file: PACK_FILES.topics,
      place: placeOf({ topics }, ['topics', index, 'id']),
    })),
    source: sources.map(({ id }, index) => ({
      id,
      file: PACK_FILES.sources,
      place: placeOf({ sources }, ['sources', index, 'id']),
    })),
    entity: entities.map(({ id }) => ({ id, file: fileOf(id), place: `${id}: id` })),
    fact: entities.flatMap((entity) =>
      entity.facts.map(({ id }, index) => ({
        id,
        file: fileOf(entity.id),
        place: placeOf(entity, ['facts', index, 'id']),
      })),
    ),
  };
  return Object.entries(named).flatMap(([kind, items]) =>
    items.flatMap((item, index) => repeated(kind, item, items.slice(0, index)) ?? []),
  );
}

function repeated(kind: string, { id, file, place }: Named, earlier: Named[]): Problem | undefined {
  const first = earlier.find((other) => other.id === id);
  return (
    first && {
      file,
      place,
      problem: `another ${kind} has the id "${id}" (${first.file})`,
      mend: 'give this one an id of its own',
    }
  );
}
