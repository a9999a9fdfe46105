/** The tab's state as the popup's components see it. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { FromPage, InView } from '../messages/page-port.ts';
import type { ActiveTab } from './active-tab.ts';
import { followTab } from './follow-tab.ts';
import { noteFrame, noteView } from './merge-frames.ts';
import type { PageLink } from './page-link.ts';

export interface TabView {
  tab: ActiveTab | undefined;
  frames: FromPage[];
  answer: 'waiting' | 'yes' | 'none';
  link: PageLink | undefined;
  /** The first answers are in, or will not come soon: what is painted now will hardly move. */
  settled: boolean;
  /** Ids of the entities in view, if the tab is followed. */
  inView: readonly string[];
  /** Looks anew, after a permission was given or a page was started. */
  refresh: () => void;
}

/** Milliseconds that the first paint waits for one more frame after a frame has answered. */
const ONE_MORE_FRAME = 40;
/** Milliseconds that the first paint waits for any answer: a busy page must not keep the popup empty. */
const ANY_ANSWER = 250;

/** @param follow goes with the reader from tab to tab, and tells what is in view: for a panel, which stays */
export function useTab(follow: boolean): TabView {
  const [tab, setTab] = useState<ActiveTab>();
  const [frames, setFrames] = useState<FromPage[]>([]);
  const [answer, setAnswer] = useState<TabView['answer']>('waiting');
  const [link, setLink] = useState<PageLink>();
  const [views, setViews] = useState<InView[]>([]);
  const [settled, setSettled] = useState(false);
  const [round, setRound] = useState(0);
  // Not useEffect: that waits for a paint, and there is nothing to paint before this.
  useLayoutEffect(() => {
    const ending = new AbortController();
    const settle = (): void => setSettled(true);
    let timer = setTimeout(settle, ANY_ANSWER);
    let tabId: number | undefined;
    /** What is shown is of the tab before: kept until this one answers, so that nothing flickers in between. */
    let stale = false;
    const listener = {
      found: (found: ActiveTab | undefined): void => {
        setTab(found);
        stale ||= found?.id !== tabId;
        tabId = found?.id;
      },
      linked: setLink,
      heard: (frame: FromPage): void => {
        clearTimeout(timer);
        if (frame.alone) settle();
        else timer = setTimeout(settle, ONE_MORE_FRAME);
        const known = stale ? [] : undefined;
        stale = false;
        setAnswer('yes');
        setFrames((before) => noteFrame(known ?? before, frame));
      },
      sees: follow ? (view: InView): void => setViews((known) => noteView(known, view)) : undefined,
      nobody: (state: 'none' | 'loading'): void => {
        stale = false;
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
  }, [round, follow]);
  const refresh = (): void => {
    setAnswer('waiting');
    setRound(round + 1);
  };
  const inView = views
    .filter(({ frame }) => frames.some((one) => one.frame === frame))
    .flatMap((view) => view.entities);
  return { tab, frames, answer, link, settled, inView, refresh };
}
