/** The judge of a whole lexicon. */
import { findCandidates, gatherEvidence, prepare, resolve, type StoredLexicon } from '../mentions/index.ts';
import type { Judge } from './judge-script.ts';
import { openGently, takeSteps } from './open-gently.ts';

export async function makeJudge(stored: StoredLexicon): Promise<Judge> {
  const lexicon = await openGently(stored);
  await takeSteps(prepare(lexicon));
  return {
    find: (text) => findCandidates(text, lexicon),
    gather: (title, language) => gatherEvidence(title, language, lexicon),
    resolve: (found, heading, page) => resolve(found, heading, page, lexicon),
  };
}
