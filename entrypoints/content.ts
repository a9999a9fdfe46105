import '../src/highlights/highlight.css';
import knownNames from 'virtual:known-names';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPresence, endWhenOrphaned } from '../src/reader/answer-presence.ts';
import { openNames } from '../src/mentions/index.ts';
import { startReader } from '../src/reader/start-reader.ts';
import { whenLargeEnough } from '../src/reader/when-large-enough.ts';
import { whenRewritten } from '../src/reader/when-rewritten.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    const begin = (): void => {
      // Our own controller. What this document had before ends: a second start takes the place of the first.
      const ending = answerPresence();
      endWhenOrphaned(ending);
      whenRewritten(ending.signal, begin);
      whenLargeEnough(ending.signal, () => void startReader(() => openNames(knownNames), ending.signal));
    };
    begin();
  },
});
