/** One time of reading, from being switched on to being switched off: reads, draws, lets the reader at the mentions. */
import type { KnownNames } from '../mentions/index.ts';
import { askBackground } from '../messages/ask-background.ts';
import type { FromPage } from '../messages/page-port.ts';
import type { Settings } from '../settings/settings.ts';
import type { PopupAnswers } from './answer-popup.ts';
import { type JudgeScript, loadedJudge, type Showing } from './judge-script.ts';
import { type PageReading, readPage } from './read-page.ts';

export interface Surroundings {
  known: KnownNames;
  site: string;
  settings: () => Settings;
  popup: PopupAnswers;
  badge: () => void;
}

export interface Session {
  reading: PageReading;
  /** What the frame shows the reader, one row for each entity. */
  counts: () => Pick<FromPage, 'mentions' | 'hidden'>;
  /** Draws anew after a change of settings. */
  redraw: () => void;
  jump: Showing['jump'];
  end: () => void;
}

export function startSession({ known, site, settings, popup, badge }: Surroundings, outer: AbortSignal): Session {
  const ending = new AbortController();
  const signal = AbortSignal.any([outer, ending.signal]);
  /** There are no mentions before the judge is there. */
  let judge: JudgeScript | undefined;
  let showing: Showing | undefined;

  const reading = readPage(
    known,
    async () => {
      judge = await loadJudge();
      if (!signal.aborted) showing = judge?.showMentions({ ...reading, settings, site }, signal);
      return judge;
    },
    (changes) => {
      showing?.changed(changes);
      popup.update();
      badge();
    },
    signal,
  );

  return {
    reading,
    counts: () => judge?.countSeen(reading.mentions(), settings()) ?? { mentions: [], hidden: [] },
    redraw: () => showing?.redraw(),
    jump: (wish) => showing?.jump(wish),
    end: () => ending.abort(),
  };
}

/** The judge comes with the first candidate: a page without one never pays for it. */
async function loadJudge(): Promise<JudgeScript | undefined> {
  if (!loadedJudge()) await askBackground({ type: 'judge' }, true);
  return loadedJudge();
}
