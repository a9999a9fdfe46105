import lexicon from 'virtual:whole-lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findCandidates, gatherEvidence, openLexicon, resolve } from '../src/mentions/index.ts';
import { type Judge, JUDGE_SCRIPT } from '../src/reader/judge-script.ts';

/** Put into a frame by the background once the frame has a candidate. */
export default defineUnlistedScript(() => {
  const whole = openLexicon(lexicon);
  const judge: Judge = {
    find: (text) => findCandidates(text, whole),
    gather: (title, language) => gatherEvidence(title, language, whole),
    resolve: (found, heading, page) => resolve(found, heading, page, whole),
  };
  (globalThis as unknown as Record<string, Judge>)[JUDGE_SCRIPT] = judge;
});
