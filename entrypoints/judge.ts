import readLexicon from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerJudge } from '../src/reader/judge-script.ts';
import { makeJudgeScript } from '../src/reader/make-judge-script.ts';
import { storedLexicon } from '../src/reader/stored-lexicon.ts';

/** Put into a frame by the background once the frame has a candidate. */
export default defineUnlistedScript(() => offerJudge(storedLexicon(readLexicon).then(makeJudgeScript)));
