/** What the content script is offered once a block may hold a name. */
import type { StoredLexicon } from '../mentions/index.ts';
import type { JudgeScript } from './judge-script.ts';
import { startJudging } from './judging.ts';
import { makeJudge } from './make-judge.ts';
import { showMentions } from './show-mentions.ts';

export async function makeJudgeScript(stored: StoredLexicon): Promise<JudgeScript> {
  const judge = await makeJudge(stored);
  return {
    startJudging: (setting, signal) => startJudging(judge, setting, signal),
    showMentions,
  };
}
