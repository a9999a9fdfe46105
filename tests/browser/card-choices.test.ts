import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { clickOn, expectText } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { cardOf, expectHighlights, expectNoCard, openCard, placeOf, restOn } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const article = (style: string): string => `<!doctype html><html lang="en"><title>A page</title>
<style>body { font: 18px/1.8 sans-serif; margin: 40px; width: 700px; ${style} }</style>
<p>First comes DeepSeek.</p><p>Then, two lines down, BYD, also called BYD Auto.</p>
<textarea></textarea><div style="height: 2000px"></div></html>`;
const ALL = ['DeepSeek', 'BYD', 'BYD Auto'];

inEachBrowser('what a reader does with a card', (browser) => {
  let server: PageServer;
  let page: TestPage;
  beforeAll(async () => {
    server = await servePages({
      '/article': article(''),
      '/other': article(''),
      '/dark': article('background: #101418; color: #e0e0e0'),
      '/black': article('background: oklch(0.2 0 0); color: oklch(0.9 0 0)'),
    });
    page = await browser().open();
  });
  afterAll(() => server?.close());
  const open = async (path: string): Promise<void> => {
    await page.goto(server.url(path));
    await page.movePointer({ x: 1100, y: 700 }, 1);
    await expectHighlights(page, ALL);
  };
  beforeEach(() => open('/article'));

  const hide = async (what: string): Promise<void> => {
    await clickOn(page, '.fc-not-this > button');
    await clickOn(page, `[data-hide=${what}]`);
  };
  const undo = (): Promise<void> => clickOn(page, '[data-undo]');

  it('hides an entity on this page only, and brings it back at once', async () => {
    await restOn(page, 'BYD');
    await cardOf(page, 'BYD');
    await hide('page');
    await expectHighlights(page, ['DeepSeek']);
    await expectNoCard(page);
    await page.goto(server.url('/other'));
    await expectHighlights(page, ALL);
    await page.goto(`${server.url('/article')}?again`);
    await expectHighlights(page, ['DeepSeek']);
    await showAgain();
    await expectHighlights(page, ALL);
  });

  it('hides one alias and leaves the others of its entity', async () => {
    await restOn(page, 'BYD Auto');
    await cardOf(page, 'BYD');
    await hide('alias');
    await expectHighlights(page, ['DeepSeek', 'BYD']);
    await undo();
    await expectHighlights(page, ALL);
  });

  it('hides an entity everywhere, and the options bring it back', async () => {
    await restOn(page, 'BYD');
    await cardOf(page, 'BYD');
    await hide('entity');
    await expectHighlights(page, ['DeepSeek']);
    await page.goto(server.url('/other'));
    await expectHighlights(page, ['DeepSeek']);
    await showAgain();
    await expectHighlights(page, ALL);
  });

  it('undoes a topic and a site switched off, although the site’s reading has ended', async () => {
    for (const [control, left] of [
      ['[data-topic=artificial-intelligence]', ['BYD', 'BYD Auto']],
      ['[data-off=site]', []],
    ] as const) {
      await restOn(page, 'DeepSeek');
      await cardOf(page, 'DeepSeek');
      await clickOn(page, `.fc-foot ${control}`);
      await expectHighlights(page, [...left]);
      await undo();
      await expectHighlights(page, ALL);
      await waitUntil('nothing of us is left', () => page.evaluate(() => !document.querySelector('fact-cards-host')));
      await page.movePointer({ x: 1100, y: 700 }, 3);
    }
  });

  it('copies a fact with its sources', async () => {
    await restOn(page, 'BYD');
    await cardOf(page, 'BYD');
    await clickOn(page, '.fc-copy button');
    await waitUntil('it says so', async () => (await openCard(page))?.text.includes('Copied.'));
    await page.pressKey('Escape');
    await clickOn(page, 'textarea');
    await page.paste();
    const text = await waitUntil('the text is pasted', () =>
      page.evaluate(() => document.querySelector('textarea')!.value),
    );
    expect(text).toMatch(/^BYD/);
    expect(text).toMatch(/As of .*Stated by: /);
    expect(text).toMatch(/https:\/\//);
  });

  it('a pinned card stays while the page scrolls and another opens, and can be moved', async () => {
    await restOn(page, 'DeepSeek');
    await cardOf(page, 'DeepSeek');
    await clickOn(page, '.fc-frame button[aria-pressed]');
    await clickOn(page, '.fc-frame button');
    const { box } = await cardOf(page, 'DeepSeek');
    expect(box.right).toBeGreaterThan(1200);
    await page.evaluate(() => scrollTo({ top: 50, behavior: 'instant' }));
    await restOn(page, 'BYD');
    await waitUntil('two cards are open', () =>
      page.evaluate(() => document.querySelectorAll('fact-cards-host').length === 2),
    );
    await page.pressKey('Escape');
    await waitUntil('the pinned one is left', () =>
      page.evaluate(() => document.querySelectorAll('fact-cards-host').length === 1),
    );
    await cardOf(page, 'DeepSeek');
    await page.pressKey('Escape');
    await expectNoCard(page);
  });

  it('drawn by its head it goes with the pointer and is pinned', async () => {
    await restOn(page, 'DeepSeek');
    const { box } = await cardOf(page, 'DeepSeek');
    await page.movePointer({ x: box.left + 30, y: box.top + 24 }, 6);
    await page.pressButton();
    await page.movePointer({ x: box.left + 330, y: box.top + 124 }, 6);
    await page.releaseButton();
    await page.movePointer({ x: 1200, y: 780 }, 6);
    const after = await cardOf(page, 'DeepSeek');
    expect(Math.round(after.box.left - box.left)).toBe(300);
    expect(Math.round(after.box.top - box.top)).toBe(100);
    await page.pressKey('Escape');
    await expectNoCard(page);
  });

  it('grows on demand, shows all facts, and still leaves the line free', async () => {
    await restOn(page, 'BYD');
    const before = await cardOf(page, 'BYD');
    await clickOn(page, '.fc-frame button:nth-of-type(2)');
    await waitUntil('it is larger', async () => {
      const { box, facts } = await cardOf(page, 'BYD');
      return box.right - box.left > before.box.right - before.box.left && facts > before.facts;
    });
    const { box } = await cardOf(page, 'BYD');
    const { y } = await placeOf(page, 'BYD');
    expect(box.top > y || box.bottom < y).toBe(true);
    await page.pressKey('Escape');
  });

  it.each(['/dark', '/black'])('is dark on the dark page %s, and light on a light one', async (path) => {
    const scheme = (): Promise<string> =>
      page.evaluate(
        () => getComputedStyle(document.querySelector('fact-cards-host')!.shadowRoot!.firstElementChild!).colorScheme,
      );
    await restOn(page, 'DeepSeek');
    await cardOf(page, 'DeepSeek');
    expect(await scheme()).toBe('light');
    await open(path);
    await restOn(page, 'DeepSeek');
    await cardOf(page, 'DeepSeek');
    expect(await scheme()).toBe('dark');
  });

  async function showAgain(): Promise<void> {
    const options = await browser().openOwn('options.html');
    await clickOn(options, '#hidden li button');
    await expectText(options, '#hidden', 'Nothing is hidden.');
    await options.close();
    await page.toFront();
  }
});
