/** A lexicon as pages get it: the names in the content script, the whole with the script that judges. */
import {
  type KnownNames,
  type Lexicon,
  openLexicon,
  openNames,
  type StoredLexicon,
  type StoredNames,
  type StoredRules,
} from '../../../src/mentions/index.ts';
import { type NameTable, openTable } from '../../../src/mentions/name-table.ts';
import { fromBase64 } from '../../../src/pack/base64.ts';
import type { JudgeScript } from '../../../src/reader/judge-script.ts';
import { startJudging } from '../../../src/reader/judging.ts';
import { makeJudge } from '../../../src/reader/make-judge.ts';

interface YieldingScheduler {
  yield: () => Promise<void>;
}

export interface StoredParts {
  /** JSON. */
  names: string;
  /** For the finder alone: base64. */
  aliases: string;
  /** JSON and base64. */
  rules: string;
  table: string;
}

export function openKnown({ names }: StoredParts): KnownNames {
  return openNames(JSON.parse(names) as StoredNames);
}

export function openAliases({ aliases }: StoredParts): NameTable {
  return openTable(fromBase64(aliases).buffer);
}

export function openWhole({ rules, table }: StoredParts): Lexicon {
  return openLexicon(storedLexicon(rules, table));
}

export interface BenchJudge extends Pick<JudgeScript, 'startJudging'> {
  entities: readonly Lexicon['entities'][number][];
}

/** What entrypoints/judge.ts does when the background puts it into a page. */
export async function openJudge({ rules, table }: StoredParts): Promise<BenchJudge> {
  // There it is a script, and so a task, of its own.
  await (globalThis as unknown as { scheduler: YieldingScheduler }).scheduler.yield();
  const judge = await makeJudge(storedLexicon(rules, table));
  return { entities: judge.entities, startJudging: (setting, signal) => startJudging(judge, setting, signal) };
}

function storedLexicon(rules: string, table: string): StoredLexicon {
  return { rules: JSON.parse(rules) as StoredRules, table: fromBase64(table).buffer };
}
