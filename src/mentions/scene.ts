/** What a judgement may look at, and what it says. */
import type { Candidate, FoldedPlace, Found } from './find-candidates.ts';
import type { FoldedText, Neighbours } from './folded-text.ts';
import type { EntityRules, Lexicon } from './lexicon.ts';
import type { PageContext, Reason } from './reason.ts';

export interface Scene {
  candidate: Candidate;
  near: Neighbours;
  found: Found;
  /** Names and phrases of the block that mean something else: the words in them speak for nobody, in order. */
  silent: readonly FoldedPlace[];
  text: FoldedText;
  heading: ReadonlySet<number>;
  page: PageContext;
  rules: EntityRules;
  language: string;
  /** Who was named in full just before, in this block. */
  before: Before | undefined;
  lexicon: Lexicon;
}

/** The entity itself, another bearer of its name, or a thing that is called so (the bar Sputnik). */
export type Before = 'self' | 'other' | 'thing';

/** One piece of evidence. */
export interface Item {
  points: number;
  reason: Reason;
  /** Outdone only by what says whose name it is, not by an article. */
  isThings?: boolean;
}
