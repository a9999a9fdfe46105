/** The tab that the popup is about, and whether we may read it. */
import { browser } from 'wxt/browser';

export interface ActiveTab {
  id: number;
  windowId: number | undefined;
  /** Undefined where the browser does not tell us: its own pages, and sites without permission. */
  url: string | undefined;
  permitted: boolean;
  /** In a private window. */
  isPrivate: boolean;
  /** Our content script may not have started yet. */
  loading: boolean;
}

/** The active tab of the window; `?tab=` names another one, for tests that open the popup in a tab of its own. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [tab] = named
    ? [await browser.tabs.get(named)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const { id, windowId, url, status, incognito } = tab;
  return { id, windowId, url, permitted: await isPermitted(url), isPrivate: incognito, loading: status === 'loading' };
}

async function isPermitted(url: string | undefined): Promise<boolean> {
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  const isWeb = address && ['http:', 'https:'].includes(address.protocol);
  return browser.permissions.contains({
    origins: [isWeb ? `${address.protocol}//${address.hostname}/*` : '<all_urls>'],
  });
}
