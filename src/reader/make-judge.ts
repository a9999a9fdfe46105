/** The judge of a whole lexicon. */
import {
  findCandidates,
  findPlaces,
  gatherEvidence,
  openInSteps,
  ownerOf,
  prepare,
  resolve,
  type StoredLexicon,
} from '../mentions/index.ts';
import type { Judge } from './judge-script.ts';
import { takeSteps } from './take-steps.ts';

export async function makeJudge(stored: StoredLexicon): Promise<Judge> {
  const lexicon = await takeSteps(openInSteps(stored));
  await takeSteps(prepare(lexicon));
  return {
    entities: lexicon.entities,
    pageHas: lexicon.pageHas,
    pageWords: (text) =>
      findPlaces(text, lexicon.table)
        .words.map(({ pattern }) => ownerOf(pattern, lexicon.table))
        .filter((word) => word < lexicon.pageWords),
    find: (text) => findCandidates(text, lexicon),
    gather: (title, language) => gatherEvidence(title, language, lexicon),
    resolve: (found, heading, page) => resolve(found, heading, page, lexicon),
  };
}
