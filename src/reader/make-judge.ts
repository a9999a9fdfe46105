/** The judge of a whole lexicon. */
import {
  type EntityRules,
  findCandidates,
  findPlaces,
  type Found,
  gatherEvidence,
  openInSteps,
  ownerOf,
  type PageEvidence,
  prepare,
  resolve,
  type StoredLexicon,
  type Verdict,
} from '../mentions/index.ts';
import { takeSteps } from './take-steps.ts';

export interface Judge {
  /** By the number that candidates have. */
  entities: readonly EntityRules[];
  /** The context words of a text that count on every page. */
  pageWords: (text: string) => number[];
  /** Strings of `onlyIfPageHas`, by the context word that finds them. */
  pageHas: Readonly<Record<number, string>>;
  /** All that stands in a text: candidates and the words around them. */
  find: (text: string) => Found;
  /** Opens the rules of what was found, if they are not open yet: the lists of an entity take their time. */
  prepare: (found: Found) => void;
  gather: (title: Found, language: string | undefined) => PageEvidence;
  resolve: (found: Found, heading: ReadonlySet<number>, page: PageEvidence) => Verdict[];
}

export async function makeJudge(stored: StoredLexicon): Promise<Judge> {
  const lexicon = await takeSteps(openInSteps(stored));
  await takeSteps(prepare());
  return {
    entities: lexicon.entities,
    pageHas: lexicon.pageHas,
    pageWords: (text) =>
      findPlaces(text, lexicon.table)
        .words.map(({ pattern }) => ownerOf(pattern, lexicon.table))
        .filter((word) => word < lexicon.pageWords),
    find: (text) => findCandidates(text, lexicon),
    prepare: ({ candidates }) => candidates.forEach(({ entity }) => void lexicon.entities[entity]!.require),
    gather: (title, language) => gatherEvidence(title, language, lexicon),
    resolve: (found, heading, page) => resolve(found, heading, page, lexicon),
  };
}
