/** Checks of sources.json. That facts name existing sources is a check of facts. Pure. */
import { PACK_FILES } from './pack-files.ts';
import { placeOf } from './place.ts';
import type { Problem } from './problem.ts';
import type { Pack } from './schema.ts';

export function checkSources(pack: Pack): Problem[] {
  return [everySourceIsUsed, onlyTheArticleIsUnverified, noAddressTwice].flatMap((check) => check(pack));
}

/** Sources to avoid stay for the audit trail. */
function everySourceIsUsed({ info, sources, entities }: Pack): Problem[] {
  const used = new Set(
    entities.flatMap(({ facts }) => facts.flatMap((fact) => fact.sources.map(({ source }) => source))),
  );
  return sources.flatMap(({ id, avoid }, index) =>
    used.has(id) || avoid || id === info.article
      ? []
      : inSources(sources, [index], 'no fact uses it', 'remove it, or name it in a fact'),
  );
}

function onlyTheArticleIsUnverified({ info, sources }: Pack): Problem[] {
  return sources.flatMap(({ id, status }, index) =>
    status !== 'UNVERIFIED' || id === info.article
      ? []
      : inSources(
          sources,
          [index, 'status'],
          'only the article may be UNVERIFIED',
          'look at the address and mark it VERIFIED, or leave the source out',
        ),
  );
}

function noAddressTwice({ sources }: Pack): Problem[] {
  return sources.flatMap(({ url }, index) => {
    const first = sources.findIndex((other) => other.url === url);
    return first === index
      ? []
      : inSources(sources, [index, 'url'], `"${sources[first]!.id}" has the same address`, 'keep one of the two');
  });
}

function inSources(sources: Pack['sources'], path: PropertyKey[], problem: string, mend: string): Problem {
  return { file: PACK_FILES.sources, place: placeOf({ sources }, ['sources', ...path]), problem, mend };
}
