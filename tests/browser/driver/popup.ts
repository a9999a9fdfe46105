/** The toolbar popup, opened in a tab of its own for a given page. */
import { openScope, tabIdAt } from './extension-scope.ts';
import type { TestBrowser, TestPage } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** The popup as it is for the tab of `page`; waits until it shows something. */
export async function openPopup(browser: TestBrowser, page: TestPage): Promise<TestPage> {
  return openPopupOf(browser, await page.evaluate(() => location.href));
}

/** The same by the page's address. */
export async function openPopupOf(browser: TestBrowser, url: string): Promise<TestPage> {
  const scope = await openScope(browser);
  const tab = await waitUntil('the extension knows the tab', () => tabIdAt(scope, url));
  await scope.close();
  const popup = await browser.openOwn(`popup.html?tab=${tab}`);
  await waitUntil('the popup is drawn', () =>
    popup.evaluate(() => document.querySelector('.fc-popup main > *') !== null),
  );
  return popup;
}
