import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { badgeOf, type ExtensionApi, openScope, tabIdOf } from './driver/extension-scope.ts';
import { cardOf, expectHighlights, expectNoCard, highlighted, restOn, restUntilCard } from './driver/look.ts';
import { openPopup } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const ARTICLE = '<!doctype html><html lang="en"><title>A page</title><p>DeepSeek and BYD.</p></html>';

const FRAMED = `<!doctype html><html lang="en"><title>A page</title><p>BYD</p>
<iframe width="420" height="120" src="{other}/inner"></iframe></html>`;

inEachBrowser('the extension’s life', (browser) => {
  let server: PageServer;
  let page: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE, '/framed': FRAMED, '/inner': '<!doctype html><p>Stellantis</p>' });
    page = await browser().open(server.url('/article'));
    await expectHighlights(page, ['DeepSeek', 'BYD']);
  });
  afterAll(() => server?.close());

  it('a welcome page lets the reader try a card', async () => {
    const welcome = await browser().openOwn('welcome.html');
    await waitUntil('its names are highlighted', async () => (await highlighted(welcome)).includes('BYD'));
    await restOn(welcome, 'DeepSeek');
    await cardOf(welcome, 'DeepSeek');
    await welcome.close();
  });

  it('a message that does not fit is ignored', async () => {
    const scope = await openScope(browser());
    const id = await tabIdOf(scope, page);
    const answer = await scope.evaluate(async (tabId) => {
      const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
      return (api ?? chromium)!.tabs.sendMessage(tabId, { type: 'jump', entity: 7 }).catch(() => 'no answer');
    }, id);
    expect(answer ?? 'no answer').toBe('no answer');
    await scope.close();
    await expectHighlights(page, ['DeepSeek', 'BYD']);
  });

  it('every message finds a background that has just been ended', async () => {
    const scope = await openScope(browser());
    const framed = await browser().open();
    // Before `site`, `hover` and `mentions` of the page and of its frame of another site.
    await browser().endBackground();
    await framed.goto(server.url('/framed'));
    await expectHighlights(framed, ['BYD']);
    const id = await tabIdOf(scope, framed);
    await expect.poll(() => badgeOf(scope, id), { timeout: 10_000 }).toBe('2');
    // Before `card`, with the card's script, and without it.
    await framed.toFront();
    await browser().endBackground();
    await restOn(framed, 'BYD');
    await cardOf(framed, 'BYD');
    await browser().endBackground();
    await clickOn(framed, '.fc-related [data-entity=gods-eye]');
    await cardOf(framed, 'God’s Eye');
    await framed.pressKey('Escape');
    await expectNoCard(framed);
    // Before the port of the popup.
    await browser().endBackground();
    const popup = await openPopup(browser(), framed);
    await waitUntil('the popup lists both', () =>
      popup.evaluate(() => document.querySelectorAll('.fc-entity').length === 2),
    );
    await popup.close();
    await framed.close();
    await scope.close();
  });

  it('after an update the open page goes on with the new version, and one card opens', async () => {
    const scope = await openScope(browser());
    await scope
      .evaluate(() => {
        const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
        (api ?? chromium)!.runtime.reload();
      })
      // The scope goes with the old version, perhaps before it has answered.
      .catch(() => undefined);
    // Firefox closes the scope's tab meanwhile, and cannot bring another one to the front in that moment.
    await waitUntil('the page is in front', () => page.toFront().then(() => true));
    // Until the new version is there nobody sees the pointer.
    await restUntilCard(page, 'BYD');
    await page.pressKey('Escape');
    await expectNoCard(page);
    await expectHighlights(page, ['DeepSeek', 'BYD']);
    expect(page.console.filter((line) => /^(error|uncaught)/.test(line))).toEqual([]);
  });
});
