/** The tab's state as the popup's components see it. */
import { useEffect, useState } from 'preact/hooks';
import type { FromPage } from '../messages/page-port.ts';
import type { ActiveTab } from './active-tab.ts';
import { followTab } from './follow-tab.ts';
import { noteFrame } from './merge-frames.ts';
import type { PageLink } from './page-link.ts';

export interface TabView {
  tab: ActiveTab | undefined;
  frames: FromPage[];
  answer: 'waiting' | 'yes' | 'none';
  link: PageLink | undefined;
  /** The first answers are in, or will not come soon: what is painted now will hardly move. */
  settled: boolean;
  /** Looks anew, after a permission was given or a page was started. */
  refresh: () => void;
}

/** Milliseconds that the first paint waits for one more frame after a frame has answered. */
const ONE_MORE_FRAME = 40;
/** Milliseconds that the first paint waits for any answer: a busy page must not keep the popup empty. */
const ANY_ANSWER = 250;

export function useTab(): TabView {
  const [tab, setTab] = useState<ActiveTab>();
  const [frames, setFrames] = useState<FromPage[]>([]);
  const [answer, setAnswer] = useState<TabView['answer']>('waiting');
  const [link, setLink] = useState<PageLink>();
  const [settled, setSettled] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const ending = new AbortController();
    const settle = (): void => setSettled(true);
    let timer = setTimeout(settle, ANY_ANSWER);
    const listener = {
      found: setTab,
      linked: setLink,
      heard: (frame: FromPage): void => {
        clearTimeout(timer);
        timer = setTimeout(settle, ONE_MORE_FRAME);
        setAnswer('yes');
        setFrames((known) => noteFrame(known, frame));
      },
      nobody: (state: 'none' | 'loading'): void => {
        setFrames([]);
        setAnswer(state === 'none' ? 'none' : 'waiting');
        settle();
      },
    };
    void followTab(listener, ending.signal);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [round]);
  const refresh = (): void => {
    setAnswer('waiting');
    setRound(round + 1);
  };
  return { tab, frames, answer, link, settled, refresh };
}
