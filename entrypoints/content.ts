// With the page from its beginning: a style sheet that comes later has every element styled once more (docs/performance.md).
import '../src/highlights/highlight.css';
import knownNames from 'virtual:known-names';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPresence, endWhenOrphaned, takeDocument } from '../src/reader/answer-presence.ts';
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
      const ending = takeDocument();
      const { signal } = ending;
      whenRewritten(signal, begin);
      whenLargeEnough(signal, () => {
        answerPresence(signal);
        endWhenOrphaned(ending);
        if (!signal.aborted) void startReader(() => openNames(knownNames), signal);
      });
    };
    begin();
  },
});
