/** Starts us in tabs that were open before the install or update: Firefox does so itself, Chromium does not. */
import { browser } from 'wxt/browser';
import type { ToPage } from '../messages/to-page.ts';

/** The content script's files, root-relative, as WXT names them in the built extension. */
const SCRIPT = '/content-scripts/content.js';
const STYLE = '/content-scripts/content.css';

/** Starts us in every tab that does not answer. Tabs that we may not enter (browser pages, stores) are left alone. */
export async function startOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.all(ids.map((id) => startTab(id).catch(() => undefined)));
}

/**
 * Starts us in one tab, unless we are there already.
 * @throws if the browser does not let us in
 */
export async function startTab(tabId: number): Promise<void> {
  const question: ToPage = { type: 'are-you-there' };
  const isThere = await browser.tabs.sendMessage(tabId, question, { frameId: 0 }).catch(() => false);
  if (isThere === true) return;
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [STYLE] });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}
