/** A lexicon as pages get it: the part that finds in the content script, the whole with the script that judges. */
import { type Lexicon, openLexicon, type StoredLexicon } from '../../../src/mentions/index.ts';
import type { Judge } from '../../../src/reader/judge-script.ts';
import { makeJudge } from '../../../src/reader/make-judge.ts';

interface YieldingScheduler {
  yield: () => Promise<void>;
}

/** Both as JSON. */
export interface StoredParts {
  scan: string;
  whole: string;
}

export function openScan({ scan }: StoredParts): Lexicon {
  return openLexicon(JSON.parse(scan) as StoredLexicon);
}

/** What entrypoints/judge.ts does when the background puts it into a page. */
export async function openJudge({ whole }: StoredParts): Promise<Judge> {
  // There it is a script, and so a task, of its own.
  await (globalThis as unknown as { scheduler: YieldingScheduler }).scheduler.yield();
  return makeJudge(JSON.parse(whole) as StoredLexicon);
}
