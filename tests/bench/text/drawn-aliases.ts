/** The spellings that are drawn on a page by default: what the peers are asked to find. */
import { fileURLToPath } from 'node:url';
import type { Alias, Pack } from '../../../src/pack/schema.ts';
import { readPack } from '../../../src/pack/read-pack.ts';

export type DrawnAlias = Pick<Alias, 'text' | 'case'>;

export const PACK = fileURLToPath(new URL('../../../assets/packs/china-innovation', import.meta.url));

export function drawnAliases(pack: Pack = readPack(PACK)): DrawnAlias[] {
  return pack.entities
    .filter(({ tier }) => tier === 'highlight')
    .flatMap(({ aliases }) => aliases.filter(({ risk }) => risk !== 'never'))
    .map(({ text, case: caseRule }) => ({ text, case: caseRule }));
}
