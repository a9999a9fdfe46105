/** Finds the active tab and keeps the line to its frames while pages load and are left. */
import type { FromPage } from '../messages/page-port.ts';
import { type ActiveTab, activeTab } from './active-tab.ts';
import { linkPage, type PageLink } from './page-link.ts';

export interface TabListener {
  /** The tab, each time it was looked at; undefined where there is none. */
  found: (tab: ActiveTab | undefined) => void;
  linked: (link: PageLink) => void;
  heard: (frame: FromPage) => void;
  /** No frame is there: for good, or only until the page has loaded. */
  nobody: (state: 'none' | 'loading') => void;
}

/** Milliseconds between two tries at a page that is still loading. */
const AGAIN = 300;

/** Follows until the signal aborts. */
export async function followTab(listener: TabListener, signal: AbortSignal): Promise<void> {
  let wasHeard = false;
  const look = async (): Promise<void> => {
    const tab = await activeTab().catch(() => undefined);
    if (signal.aborted) return;
    listener.found(tab);
    if (!tab) {
      listener.nobody('none');
      return;
    }
    const lost = (): void => {
      // A page that has answered before is being left; one that loads has not started us yet.
      const mayCome = wasHeard || tab.loading;
      wasHeard = false;
      listener.nobody(mayCome ? 'loading' : 'none');
      if (mayCome) setTimeout(() => void (signal.aborted || look()), AGAIN);
    };
    const heard = (frame: FromPage): void => {
      wasHeard = true;
      listener.heard(frame);
    };
    listener.linked(linkPage(tab.id, heard, lost, signal));
  };
  await look();
}
