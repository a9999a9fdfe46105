/**
 * The agreement between the content script, which finds candidates on every page, and the script that judges them,
 * which the background puts into a frame once it has one: rules and evidence are the larger part of the lexicon.
 * Both run in the extension's isolated world and meet under one global name, which the page cannot see.
 */
import type { Found, PageEvidence, Verdict } from '../mentions/index.ts';

const JUDGE_SCRIPT = 'factCardsJudge';

export interface Judge {
  /** All that stands in a text: candidates (the same as the content script finds) and the words around them. */
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
