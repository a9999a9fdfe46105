/** The toolbar popup, opened in a tab of its own for a given page. */
import type { TestBrowser, TestPage } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** The popup as it is for the tab of `page`; waits until it shows something. */
export async function openPopup(browser: TestBrowser, page: TestPage): Promise<TestPage> {
  const url = await page.evaluate(() => location.href);
  const popup = await browser.openOwn(`popup.html?tab=${await tabOf(browser, url)}`);
  await waitUntil('the popup is drawn', () =>
    popup.evaluate(() => document.querySelector('.fc-popup main > *') !== null),
  );
  return popup;
}

/** The id that extensions know a tab by. */
async function tabOf(browser: TestBrowser, url: string): Promise<number> {
  const page = await browser.openOwn('options.html');
  const id = await waitUntil(`a tab shows ${url}`, () =>
    page.evaluate(async (wanted) => {
      const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
      const tabs = await (api ?? chromium)!.tabs.query({});
      return tabs.find((tab) => tab.url === wanted)?.id;
    }, url),
  );
  await page.close();
  return id;
}

interface ExtensionApi {
  tabs: { query: (filter: object) => Promise<{ id?: number; url?: string }[]> };
}
