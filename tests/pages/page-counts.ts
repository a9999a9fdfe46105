/** What our content script has found in the top document of a tab, as the popup hears it. */
import { type ExtensionApi, tabIdOf } from '../browser/driver/extension-scope.ts';
import type { TestPage } from '../browser/driver/test-browser.ts';
import { waitUntil } from '../browser/driver/wait-until.ts';
import type { FromPage } from '../../src/messages/page-port.ts';

/** Mentions by entity. */
export type Counts = Record<string, number>;

/** Milliseconds for one page to be read to its end. */
const LIMIT = 60_000;

export async function pageCounts(scope: TestPage, tab: TestPage): Promise<Counts> {
  const tabId = await tabIdOf(scope, tab);
  await tab.toFront();
  return waitUntil('the page has been read', () => scope.evaluate(askPage, tabId), LIMIT);
}

/** In the extension's scope; undefined until the first reading has ended. */
function askPage(tabId: number): Promise<Counts | undefined> {
  const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
  const port = (api ?? chromium)!.tabs.connect(tabId, { name: 'fact-cards:page-facts' });
  return new Promise((resolve) => {
    // The top document may have begun to listen only after the port was there.
    setTimeout(() => {
      port.disconnect();
      resolve(undefined);
    }, 1000);
    port.onDisconnect.addListener(() => resolve(undefined));
    port.onMessage.addListener((message) => {
      const { top, complete, mentions } = message as FromPage;
      if (!top) return;
      port.disconnect();
      resolve(complete ? Object.fromEntries(mentions.map(({ entity, count }) => [entity, count])) : undefined);
    });
  });
}
