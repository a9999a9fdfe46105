/** What a reader chooses in a private window about a place leaves nothing behind, and no other window sees it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn, expectText } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { store } from './driver/extension-scope.ts';
import { expectHighlights } from './driver/look.ts';
import {
  everythingStored,
  highlightedIn,
  openPrivateScope,
  openPrivateWindow,
  type PrivateWindow,
} from './driver/private-window.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const ARTICLE = '<!doctype html><html lang="en"><title>A page</title><p>DeepSeek</p><p>and BYD</p></html>';
const BOTH = ['DeepSeek', 'BYD'];
const SITE = '.fc-switches input';

inEachBrowser('a private window', (browser) => {
  let server: PageServer;
  let scope: TestPage;
  let page: TestPage;
  let hidden: PrivateWindow;
  let popup: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE });
    scope = await openPrivateScope(browser());
    page = await browser().open(server.url('/article'));
    await expectHighlights(page, BOTH);
    hidden = await openPrivateWindow(scope, server.url('/article'));
    await hidden.expectHighlights(BOTH);
    popup = await browser().openOwn(`popup.html?tab=${hidden.tab}`);
    await expectText(popup, '.fc-popup main', 'DeepSeek');
  });
  afterAll(() => server?.close());

  it('switches a site off there at once, and nowhere else', async () => {
    await clickOn(popup, SITE);
    await hidden.expectHighlights([]);
    await page.toFront();
    await expectHighlights(page, BOTH);
    const { session, local, sync } = await everythingStored(scope);
    expect(session).toContain('127.0.0.1');
    expect(local + sync).not.toContain('127.0.0.1');
  });

  it('keeps it off in the next private page, also when the background has been ended', async () => {
    await browser().endBackground();
    const other = await openPrivateWindow(scope, `${server.url('/article')}?other`);
    const its = await browser().openOwn(`popup.html?tab=${other.tab}`);
    await expectText(its, '[data-cause=site-off]', '127.0.0.1');
    await its.close();
    await other.close();
    await expect(highlightedIn(scope, hidden.tab)).resolves.toEqual([]);
  });

  it('switches it on again, also when the background has been ended', async () => {
    await browser().endBackground();
    await popup.toFront();
    await clickOn(popup, SITE);
    await expect(hidden.expectHighlights(BOTH)).resolves.toBeUndefined();
  });

  it('follows what is chosen in other windows', async () => {
    await store(scope, 'local', { sitesOff: ['127.0.0.1'] });
    await hidden.expectHighlights([]);
    await store(scope, 'local', { sitesOff: [] });
    await expect(hidden.expectHighlights(BOTH)).resolves.toBeUndefined();
  });

  it('forgets all when the last private window closes', async () => {
    await popup.toFront();
    await clickOn(popup, SITE);
    await hidden.expectHighlights([]);
    await popup.close();
    await hidden.close();
    await waitUntil('nothing is left', async () => !(await everythingStored(scope)).session.includes('127.0.0.1'));
    const next = await openPrivateWindow(scope, server.url('/article'));
    await expect(next.expectHighlights(BOTH)).resolves.toBeUndefined();
    await next.close();
  });
});
