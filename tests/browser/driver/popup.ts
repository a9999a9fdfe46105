/** The toolbar popup, opened in a tab of its own for a given page. */
import { openScope, tabIdOf } from './extension-scope.ts';
import type { TestBrowser, TestPage } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** The popup as it is for the tab of `page`; waits until it shows something. */
export async function openPopup(browser: TestBrowser, page: TestPage): Promise<TestPage> {
  const scope = await openScope(browser);
  const tab = await waitUntil('the extension knows the tab', () => tabIdOf(scope, page));
  await scope.close();
  const popup = await browser.openOwn(`popup.html?tab=${tab}`);
  await waitUntil('the popup is drawn', () =>
    popup.evaluate(() => document.querySelector('.fc-popup main > *') !== null),
  );
  return popup;
}
