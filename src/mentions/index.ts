/**
 * Text and lexicon in, mentions out. Pure: no DOM, no browser.
 * The seam of this folder: findCandidates(text, lexicon) -> resolve(found, heading, page, lexicon) -> verdicts.
 */
export { type Candidate, type Evidence, findCandidates, type Found } from './find-candidates.ts';
export { findPlaces, isAlias, type Place, type Places } from './find-places.ts';
export { openInSteps, openLexicon, type StoredLexicon, type StoredRules } from './lexicon-file.ts';
export type { EntityRules, Lexicon } from './lexicon.ts';
export { gatherEvidence, type PageEvidence } from './page-evidence.ts';
export { type KnownNames, openNames, type StoredNames } from './known-names.ts';
export { ownerOf, type NameTable } from './name-table.ts';
export { LOOK, type Look, lookAt } from './look-at.ts';
export { prepare } from './ready.ts';
export type { PageContext, Reason } from './reason.ts';
export { resolve, type Verdict } from './resolve.ts';
