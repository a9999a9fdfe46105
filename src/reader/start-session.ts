/** One time of reading, from being switched on to being switched off: reads, draws, lets the reader at the mentions. */
import type { KnownNames } from '../mentions/index.ts';
import { askBackground } from '../messages/ask-background.ts';
import { type JudgeScript, loadedJudge, type Showing } from './judge-script.ts';
import { type PageReading, readPage } from './read-page.ts';

export interface Surroundings {
  known: KnownNames;
  site: string;
  /** Something that is said of the frame may have changed. */
  changed: () => void;
}

export interface Session {
  reading: PageReading;
  counts: Showing['counts'];
  forBadge: Showing['forBadge'];
  jump: Showing['jump'];
  end: () => void;
}

export function startSession({ known, site, changed }: Surroundings, outer: AbortSignal): Session {
  const ending = new AbortController();
  const signal = AbortSignal.any([outer, ending.signal]);
  /** There are no mentions before the judge is there. */
  let showing: Showing | undefined;

  const reading = readPage(
    known,
    async () => {
      const judge = await loadJudge();
      if (!signal.aborted) showing = await judge?.showMentions({ ...reading, site, settingsChanged: changed }, signal);
      return judge;
    },
    (changes) => {
      showing?.changed(changes);
      changed();
    },
    signal,
  );

  return {
    reading,
    counts: () => showing?.counts() ?? { mentions: [], hidden: [] },
    forBadge: () => showing?.forBadge() ?? { counts: [], badge: false },
    jump: (wish) => showing?.jump(wish),
    end: () => ending.abort(),
  };
}

/** The judge comes with the first candidate: a page without one never pays for it. */
async function loadJudge(): Promise<JudgeScript | undefined> {
  if (!loadedJudge()) await askBackground({ type: 'judge' }, true);
  return loadedJudge();
}
