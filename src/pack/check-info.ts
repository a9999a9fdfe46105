/** Checks of pack.json: its article, its date, its relations. Pure. */
import { PACK_FILES } from './pack-files.ts';
import { placeOf } from './place.ts';
import type { Problem } from './problem.ts';
import type { Pack } from './schema.ts';

export function checkInfo(pack: Pack): Problem[] {
  return [articleExists, dataDateIsADay, relationsHaveInverses].flatMap((check) => check(pack));
}

function articleExists({ info, sources }: Pack): Problem[] {
  if (sources.some(({ id }) => id === info.article)) return [];
  return [inInfo(info, ['article'], `no source "${info.article}"`, 'add it to sources.json, or correct the id')];
}

function dataDateIsADay({ info }: Pack): Problem[] {
  return info.dataDate.length === 'YYYY-MM-DD'.length
    ? []
    : [inInfo(info, ['dataDate'], `"${info.dataDate}" is not a day`, 'write it as YYYY-MM-DD')];
}

/** A reader who goes from one card to the next must find the way back. */
function relationsHaveInverses({ info }: Pack): Problem[] {
  return Object.entries(info.relations)
    .filter(([relation, { inverse }]) => info.relations[inverse]?.inverse !== relation)
    .map(([relation, { inverse }]) =>
      inInfo(
        info,
        ['relations', relation, 'inverse'],
        `"${inverse}" does not have "${relation}" as its inverse`,
        `add it, or correct its inverse`,
      ),
    );
}

function inInfo(info: Pack['info'], path: PropertyKey[], problem: string, mend: string): Problem {
  return { file: PACK_FILES.info, place: placeOf(info, path), problem, mend };
}
