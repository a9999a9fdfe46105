/** Checks of a pack against itself, beyond what the schema can say of one file. Pure. */
import { checkAliases } from './check-aliases.ts';
import { checkEntities } from './check-entities.ts';
import { checkFacts } from './check-facts.ts';
import { checkIds } from './check-ids.ts';
import { checkInfo } from './check-info.ts';
import { checkSources } from './check-sources.ts';
import type { Problem } from './problem.ts';
import type { Pack } from './schema.ts';

export function checkPack(pack: Pack): Problem[] {
  return [checkIds, checkInfo, checkSources, checkEntities, checkFacts, checkAliases].flatMap((check) => check(pack));
}
