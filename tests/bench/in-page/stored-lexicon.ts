/** A lexicon as pages get it: the names in the content script, the whole with the script that judges. */
import {
  type KnownNames,
  type Lexicon,
  openLexicon,
  openNames,
  type StoredLexicon,
  type StoredNames,
} from '../../../src/mentions/index.ts';
import type { Judge } from '../../../src/reader/judge-script.ts';
import { makeJudge } from '../../../src/reader/make-judge.ts';

interface YieldingScheduler {
  yield: () => Promise<void>;
}

/** All as JSON. */
export interface StoredParts {
  names: string;
  /** For the finder alone. */
  aliases: string;
  whole: string;
}

export function openKnown({ names }: StoredParts): KnownNames {
  return openNames(JSON.parse(names) as StoredNames);
}

export function openAliases({ aliases }: StoredParts): Lexicon {
  return openLexicon(JSON.parse(aliases) as StoredLexicon);
}

/** What entrypoints/judge.ts does when the background puts it into a page. */
export async function openJudge({ whole }: StoredParts): Promise<Judge> {
  // There it is a script, and so a task, of its own.
  await (globalThis as unknown as { scheduler: YieldingScheduler }).scheduler.yield();
  return makeJudge(JSON.parse(whole) as StoredLexicon);
}
