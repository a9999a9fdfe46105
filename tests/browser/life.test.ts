import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './driver/each-browser.ts';
import { type ExtensionApi, openScope, store, tabIdOf } from './driver/extension-scope.ts';
import { cardOf, expectHighlights, expectNoCard, highlighted, restOn, restUntilCard } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const ARTICLE = '<!doctype html><html lang="en"><title>A page</title><p>DeepSeek and BYD.</p></html>';
const NOBODY = '<!doctype html><html lang="en"><title>A page</title><p>Nobody here.</p></html>';

inEachBrowser('the extension’s life', (browser) => {
  let server: PageServer;
  let page: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE, '/nobody': NOBODY });
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

  /** The background takes the tab's next message of a kind and never answers it, as one that is just about to end does in Firefox. */
  const loseNext = async (scope: TestPage, tab: TestPage, kind: string): Promise<void> => {
    const tabId = await tabIdOf(scope, tab);
    await scope.evaluate(
      async ({ id, type }) => {
        const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
        const loseOne = (wanted: string): void => {
          const { browser: inPage, chrome: inChromium } = globalThis as unknown as Record<
            string,
            { runtime: { sendMessage: (...given: unknown[]) => unknown } } | undefined
          >;
          const { runtime } = (inPage ?? inChromium)!;
          const send = runtime.sendMessage;
          runtime.sendMessage = (message, ...rest) => {
            if ((message as { type: string }).type !== wanted) return send.call(runtime, message, ...rest);
            runtime.sendMessage = send;
            return new Promise(() => undefined);
          };
        };
        const target = { tabId: id };
        await (api ?? chromium)!.scripting.executeScript({ target, func: loseOne, args: [type] });
      },
      { id: tabId, type: kind },
    );
  };

  it.each(['judge', 'hover'])('a message "%s" that is lost is sent again', async (kind) => {
    const scope = await openScope(browser());
    const tab = await browser().open();
    await store(scope, 'sync', { topicsOff: [] });
    await tab.goto(server.url('/nobody'));
    await loseNext(scope, tab, kind);
    await tab.evaluate(() => {
      document.querySelector('p')!.textContent = 'DeepSeek';
    });
    await expectHighlights(tab, ['DeepSeek']);
    await store(scope, 'sync', { topicsOff: ['artificial-intelligence'] });
    await expectHighlights(tab, []);
    await store(scope, 'sync', { topicsOff: [] });
    await expectHighlights(tab, ['DeepSeek']);
    await tab.close();
    await scope.close();
  });

  it('after an update the open page goes on with the new version, and one card opens', async () => {
    const scope = await openScope(browser());
    // The pointer moves all the while: the old version notices that it is orphaned before the new one is there.
    await page.evaluate(() => {
      const move = (): boolean => document.dispatchEvent(new PointerEvent('pointermove', { clientX: -1, clientY: -1 }));
      const moving = setInterval(move, 1);
      addEventListener('stop-moving', () => clearInterval(moving), { once: true });
    });
    await scope
      .evaluate(() => {
        const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
        (api ?? chromium)!.runtime.reload();
      })
      // The scope goes with the old version, perhaps before it has answered.
      .catch(() => undefined);
    // Firefox closes the scope's tab meanwhile, and cannot bring another one to the front in that moment.
    await waitUntil('the page is in front', () => page.toFront().then(() => true));
    await page.evaluate(() => dispatchEvent(new Event('stop-moving')));
    // Until the new version is there nobody sees the pointer.
    await restUntilCard(page, 'BYD');
    await page.pressKey('Escape');
    await expectNoCard(page);
    await expectHighlights(page, ['DeepSeek', 'BYD']);
    expect(page.console.filter((line) => /^(error|uncaught)/.test(line))).toEqual([]);
  });
});
