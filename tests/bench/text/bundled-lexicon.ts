/** The lexicon as the content script carries it. */
import { compileLexicon } from '../../../src/mentions/compile-lexicon.ts';
import type { StoredLexicon } from '../../../src/mentions/index.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import { PACK } from './drawn-aliases.ts';

export function bundledLexicon(): StoredLexicon {
  return compileLexicon(readPack(PACK));
}
