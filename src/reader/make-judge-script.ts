/** What the content script is offered once a block may hold a name. */
import { isSeen } from '../highlights/index.ts';
import type { StoredLexicon } from '../mentions/index.ts';
import { countShown } from './count-shown.ts';
import type { JudgeScript } from './judge-script.ts';
import { startJudging } from './judging.ts';
import { makeJudge } from './make-judge.ts';
import { showMentions } from './show-mentions.ts';

export async function makeJudgeScript(stored: StoredLexicon): Promise<JudgeScript> {
  const judge = await makeJudge(stored);
  return {
    startJudging: (setting, signal) => startJudging(judge, setting, signal),
    showMentions,
    countSeen: (mentions, settings) => countShown(mentions.filter(isSeen), settings),
  };
}
