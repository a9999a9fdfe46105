/** Facts asked for by name: from the address bar, and from the menu of a selection. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectText } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { type ExtensionApi, openScope } from './driver/extension-scope.ts';
import { placeOf } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const ARTICLE = `<!doctype html><html lang="en"><title>A page</title>
<p style="margin: 60px; font: 24px sans-serif"><span id="name">GM</span> and <span id="other">some &amp; others</span>.</p></html>`;

inEachBrowser('facts asked for by name', (browser) => {
  let server: PageServer;
  let scope: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE });
    scope = await openScope(browser());
  });
  afterAll(() => server?.close());

  const expectTab = (end: string): Promise<unknown> =>
    waitUntil(`a tab shows ${end}`, () =>
      scope.evaluate(async (wanted) => {
        const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
        const tabs = await (api ?? chromium)!.tabs.query({});
        return tabs.some(({ url }) => url?.endsWith(wanted));
      }, end),
    );
  const chooseOn = async (page: TestPage, selector: string): Promise<void> => {
    const text = await page.evaluate((wanted) => {
      const element = document.querySelector(wanted)!;
      getSelection()!.selectAllChildren(element);
      return element.textContent;
    }, selector);
    await page.chooseFromMenu(await placeOf(page, text));
  };

  it('the address bar suggests entities by name, type and one line', async () => {
    const suggestions = await browser().suggestionsFor('deeps');
    expect(suggestions).toContain(
      'DeepSeek-R1 · AI model: Reasoning language model by DeepSeek, released on 20 January 2025',
    );
    expect(await browser().suggestionsFor('quantum computing')).toEqual([]);
  });

  it('Enter opens the facts of the entity that fits best, and a search where none does', async () => {
    await browser().enterWithKeyword('seagull');
    await expectTab('/contents.html#byd-seagull');
    await browser().enterWithKeyword('quantum');
    await expectTab('/contents.html?search=quantum');
  });

  it('the menu of a selection opens the facts of what is selected, and a search for any other text', async () => {
    const page = await browser().open(server.url('/article'));
    await chooseOn(page, '#name');
    await expectTab('/contents.html#general-motors');
    await page.toFront();
    await chooseOn(page, '#other');
    await expectTab('/contents.html?search=some+%26+others');
    expect(server.requests).toEqual(['/article']);
    await page.close();
  });

  it('the contents of the pack begin with the search that was asked for', async () => {
    const contents = await browser().openOwn('contents.html?search=liang+wenfeng');
    await expectText(contents, 'main', 'Liang Wenfeng');
    expect(await contents.evaluate(() => document.querySelector('input')!.value)).toBe('liang wenfeng');
    expect(await contents.evaluate(() => document.querySelectorAll('main section').length)).toBeLessThan(6);
  });
});
