import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { clickOn } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { type ExtensionApi, openScope } from './driver/extension-scope.ts';
import { cardOf, expectHighlights, expectNoCard, openCard, placeOf, restOn, restUntilCard } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const ARTICLE = `<!doctype html><html lang="en"><title>A page</title>
<style>body { font: 18px/1.8 sans-serif; margin: 40px; width: 700px }</style>
<p hidden>BYD in a closed menu.</p>
<h1>Cars</h1><p>First comes BYD, then Tesla, and BYD again.</p>
<h2>Models</h2><p>BYD once more. A link: <a href="#here">DeepSeek</a>.</p></html>`;
const SEEN = ['BYD', 'Tesla', 'BYD', 'BYD', 'DeepSeek'];
const ALL = ['BYD', ...SEEN];

inEachBrowser('opening modes and density', (browser) => {
  let server: PageServer;
  let scope: TestPage;
  let page: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE });
    scope = await openScope(browser());
    page = await browser().open();
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    await page.goto(server.url('/article'));
    await page.movePointer({ x: 1100, y: 700 }, 1);
    await expectHighlights(page, ALL);
  });
  afterEach(() => choose({ opening: 'hover', density: 'all', highlightStyle: 'dotted', rest: 300 }));

  const choose = async (settings: object): Promise<void> => {
    await scope.evaluate(async (items) => {
      const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
      await (api ?? chromium)!.storage.sync.set(items);
    }, settings);
  };
  const names = (): Promise<string[]> =>
    page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('fact-cards-')));
  const away = (): Promise<void> => page.movePointer({ x: 1100, y: 700 }, 5);
  /** A new document has read the settings when it has drawn, and its hover script follows them. */
  const openWith = async (settings: object, highlights = ALL): Promise<void> => {
    await choose(settings);
    await page.goto(server.url('/article'));
    await expectHighlights(page, highlights);
  };

  it('by click: opens on a click, stays when the pointer leaves, and a link is followed', async () => {
    await openWith({ opening: 'click' });
    const { x, y } = await placeOf(page, 'Tesla');
    await page.movePointer({ x, y }, 6);
    await page.pressButton();
    await page.releaseButton();
    await cardOf(page, 'Tesla');
    await away();
    await cardOf(page, 'Tesla');
    await page.pressKey('Escape');
    await expectNoCard(page);
    await clickOn(page, 'a');
    await waitUntil('the link is followed', () => page.evaluate(() => location.hash === '#here'));
    expect(await openCard(page)).toBeUndefined();
  });

  it('with a key: a rest without it opens nothing, and pressing it while resting does', async () => {
    await openWith({ opening: 'modifier', rest: 0 });
    await restOn(page, 'Tesla');
    expect(await openCard(page)).toBeUndefined();
    await page.holdKey('Shift');
    await cardOf(page, 'Tesla');
    await page.letGoKey('Shift');
    await away();
    await expectNoCard(page);
  });

  it('density: only the first seen of each entity in a section, or on the page', async () => {
    await choose({ density: 'section' });
    await expectHighlights(page, ['BYD', 'Tesla', 'BYD', 'DeepSeek']);
    await choose({ density: 'page' });
    await expectHighlights(page, ['BYD', 'Tesla', 'DeepSeek']);
    await page.goto(server.url('/article'));
    await expectHighlights(page, ['BYD', 'Tesla', 'DeepSeek']);
    await page.evaluate(() => document.querySelector('h1 + p')!.remove());
    await expectHighlights(page, ['BYD', 'DeepSeek']);
  });

  it('by topic: each topic has a line of its own, and switching back leaves none', async () => {
    await choose({ highlightStyle: 'topic' });
    await waitUntil('there are two kinds of lines', async () => {
      const lines = (await names()).filter((name) => /topic-\d/.test(name));
      return lines.length === 2;
    });
    await choose({ highlightStyle: 'dotted' });
    await waitUntil('they are gone', async () => (await names()).join() === 'fact-cards-dotted');
    await expectHighlights(page, ALL);
  });

  it('marks nothing until the key is held', async () => {
    await choose({ highlightStyle: 'held' });
    await waitUntil('no mark is drawn', async () => (await names()).join() === 'fact-cards-held');
    await page.holdKey('Shift');
    await waitUntil('marks are drawn', async () => (await names()).join() === 'fact-cards-dotted');
    await page.letGoKey('Shift');
    await waitUntil('no mark is drawn', async () => (await names()).join() === 'fact-cards-held');
  });

  it('the options let the reader try it in the preview', async () => {
    const options = await browser().openOwn('options.html');
    await waitUntil('the preview is drawn', () => options.evaluate(() => CSS.highlights.has('fact-cards-dotted')));
    await options.evaluate(() =>
      document.querySelector('.fc-preview-text p')!.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    const card = await restUntilCard(options, 'Tesla', () => nthInPreview(options, 'Tesla'));
    expect(card.name).toBe('Tesla');
    await options.close();
  });

  /** Which occurrence of the name on the options page is the preview's. */
  function nthInPreview(options: TestPage, name: string): Promise<number> {
    return options.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('.fc-preview-text p')) return before;
        if (!node.parentElement?.closest('script, style')) before += (node as Text).data.split(wanted).length - 1;
      }
      return 0;
    }, name);
  }
});
