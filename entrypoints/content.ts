import '../src/highlights/highlight.css';
import readLexicon from 'virtual:lexicon';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openLexicon } from '../src/mentions/index.ts';
import { answerPresence, endWhenOrphaned } from '../src/reader/answer-presence.ts';
import { startReader } from '../src/reader/start-reader.ts';
import { whenLargeEnough } from '../src/reader/when-large-enough.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    // Our own controller: WXT's context can be ended by any page that forges its event.
    const ending = answerPresence();
    endWhenOrphaned(ending);
    whenLargeEnough(ending.signal, () => void startReader(() => readLexicon().then(openLexicon), ending.signal));
  },
});
