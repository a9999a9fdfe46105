/** The project's figures on the labelled corpus, and the baseline's beside them. */
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '../../src/mentions/compile-lexicon.ts';
import { openLexicon } from '../../src/mentions/index.ts';
import { readPack } from '../../src/pack/read-pack.ts';
import { spotDocument } from '../../src/spot/spot-document.ts';
import { matchPlainly, plainAliases } from './baseline.ts';
import { readPassages } from './read-passages.ts';
import { compare, type Outcome } from './score.ts';

export interface Measured {
  ours: Outcome[];
  baseline: Outcome[];
  entities: string[];
}

export const PACK = fileURLToPath(new URL('../../assets/packs/china-innovation', import.meta.url));

export function measure(): Measured {
  const pack = readPack(PACK);
  const lexicon = openLexicon(compileLexicon(pack));
  const aliases = plainAliases(pack);
  const passages = readPassages();
  return {
    ours: passages.map((passage) => compare(passage, spotDocument(passage.input, lexicon).mentions)),
    baseline: passages.map((passage) => compare(passage, matchPlainly(passage.text, aliases))),
    entities: pack.entities.map(({ id }) => id),
  };
}
