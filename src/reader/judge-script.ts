/**
 * The agreement between the content script, which looks at every block of a page, and the script that finds and judges
 * names, which the background puts into a frame once a block may hold one.
 * Both run in the extension's isolated world and meet under one global name, which the page cannot see.
 */
import type { EntityRules, Found, PageEvidence, Verdict } from '../mentions/index.ts';

const JUDGE_SCRIPT = 'factCardsJudge';

export interface Judge {
  /** By the number that candidates have. */
  entities: readonly EntityRules[];
  /** The context words of a text that count on every page. */
  pageWords: (text: string) => number[];
  /** Strings of `onlyIfPageHas`, by the context word that finds them. */
  pageHas: Readonly<Record<number, string>>;
  /** All that stands in a text: candidates and the words around them. */
  find: (text: string) => Found;
  gather: (title: Found, language: string | undefined) => PageEvidence;
  resolve: (found: Found, heading: ReadonlySet<number>, page: PageEvidence) => Verdict[];
}

/** Undefined while the script is not there; it may be there and still be opening its lexicon. */
export function loadedJudge(): Promise<Judge> | undefined {
  return (globalThis as unknown as Record<string, Promise<Judge> | undefined>)[JUDGE_SCRIPT];
}

export function offerJudge(judge: Promise<Judge>): void {
  (globalThis as unknown as Record<string, Promise<Judge>>)[JUDGE_SCRIPT] = judge;
}
