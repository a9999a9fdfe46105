/** Finds the active tab and keeps the line to its frames while pages load and are left. */
import { browser } from 'wxt/browser';
import type { FromPage, InView } from '../messages/page-port.ts';
import { parseToBackground } from '../messages/to-background.ts';
import { type ActiveTab, activeTab } from './active-tab.ts';
import { linkPage, type PageLink } from './page-link.ts';

export interface TabListener {
  /** The tab, each time it was looked at; undefined where there is none. */
  found: (tab: ActiveTab | undefined) => void;
  linked: (link: PageLink) => void;
  heard: (frame: FromPage) => void;
  /** What can be seen of a frame. Undefined: a popup, which closes before the reader scrolls or changes tabs. */
  sees: ((inView: InView) => void) | undefined;
  /** No frame is there: for good, or only until the page has loaded. */
  nobody: (state: 'none' | 'loading') => void;
}

/** Milliseconds between two tries at a page that is still loading. */
const AGAIN = 300;

/** Follows until the signal aborts. */
export async function followTab(listener: TabListener, signal: AbortSignal): Promise<void> {
  /** Ids of the frames on the line. */
  let heard = new Set<string>();
  let tabId: number | undefined;
  let line = new AbortController();

  const look = async (): Promise<void> => {
    const tab = await activeTab().catch(() => undefined);
    if (signal.aborted) return;
    if (tab?.id !== tabId) heard = new Set();
    tabId = tab?.id;
    listener.found(tab);
    if (tab) link(tab);
    else listener.nobody('none');
  };

  const link = (tab: ActiveTab): void => {
    line.abort();
    line = new AbortController();
    const nobody = (): void => {
      // A page that has answered before is being left; one that loads has not started us yet.
      const mayCome = heard.size > 0 || tab.loading;
      heard = new Set();
      listener.nobody(mayCome ? 'loading' : 'none');
      if (mayCome) setTimeout(() => void (signal.aborted || look()), AGAIN);
    };
    const hear = (frame: FromPage): void => {
      heard.add(frame.frame);
      listener.heard(frame);
    };
    const { sees } = listener;
    listener.linked(linkPage(tab.id, { heard: hear, sees, nobody }, AbortSignal.any([signal, line.signal])));
  };

  watchNewFrames((tab, frame) => {
    if (tab !== tabId || heard.has(frame)) return;
    heard.add(frame);
    void look();
  }, signal);
  // A panel stays while the reader goes from tab to tab.
  if (listener.sees) watchTabs((tab) => void ((tab === undefined || tab === tabId) && look()), signal);
  await look();
}

/** Another tab is active (undefined), or one has loaded another page. */
function watchTabs(changed: (tab: number | undefined) => void, signal: AbortSignal): void {
  const activated = (): void => changed(undefined);
  const updated = (tab: number, { status }: { status?: string }): void => {
    if (status === 'complete') changed(tab);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
}

/** A frame that starts later is not on the line. Its report to the background reaches us as well, and tells of it. */
function watchNewFrames(reported: (tab: number, frame: string) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { tab?: { id?: number } }): undefined => {
    const report = parseToBackground(message);
    if (report?.type === 'mentions' && sender.tab?.id !== undefined) reported(sender.tab.id, report.frame);
  };
  type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener as Listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as Listener), {
    once: true,
  });
}
