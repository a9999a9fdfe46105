/** The judge of a whole lexicon. */
import { findCandidates, gatherEvidence, openLexicon, resolve, type StoredLexicon } from '../mentions/index.ts';
import type { Judge } from './judge-script.ts';

export function makeJudge(stored: StoredLexicon): Judge {
  const lexicon = openLexicon(stored);
  return {
    find: (text) => findCandidates(text, lexicon),
    gather: (title, language) => gatherEvidence(title, language, lexicon),
    resolve: (found, heading, page) => resolve(found, heading, page, lexicon),
  };
}
