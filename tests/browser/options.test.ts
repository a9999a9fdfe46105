import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { expectHighlights } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const ARTICLE = `<!doctype html><html lang="en"><title>A page</title>
<body><p>DeepSeek, BYD, and the space race with the Soviet Union.</p></body></html>`;

inEachBrowser('the options', (browser) => {
  let server: PageServer;
  let page: TestPage;
  let options: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE });
    page = await browser().open(server.url('/article'));
    await expectHighlights(page, ['DeepSeek', 'BYD']);
    options = await browser().openOwn('options.html');
  });
  afterAll(() => server?.close());

  it('a topic switched off vanishes from an open page at once, and comes back', async () => {
    await clickOn(options, '[data-topic=artificial-intelligence] input');
    await expectHighlights(page, ['BYD']);
    await clickOn(options, '[data-topic=artificial-intelligence] input');
    await expectHighlights(page, ['DeepSeek', 'BYD']);
  });

  it('an open page follows the look of highlights', async () => {
    await clickOn(options, '[data-option=marker]');
    await waitUntil('the page has marker highlights', () =>
      page.evaluate(() => CSS.highlights.has('fact-cards-marker') && !CSS.highlights.has('fact-cards-dotted')),
    );
    await clickOn(options, '[data-option=dotted]');
    await waitUntil('they are dotted again', () => page.evaluate(() => CSS.highlights.has('fact-cards-dotted')));
  });

  it('background entities are highlighted on demand only', async () => {
    const quiet = '#topics .fc-switch-row input';
    await clickOn(options, quiet);
    await expectHighlights(page, ['DeepSeek', 'BYD', 'space race', 'Soviet Union']);
    await clickOn(options, quiet);
    await expectHighlights(page, ['DeepSeek', 'BYD']);
  });

  it('a site can be typed in, and its pages are left alone', async () => {
    await clickOn(options, '#sites form input');
    await options.type('127.0.0.1');
    await options.pressKey('Enter');
    await expectHighlights(page, []);
    const remove = '#sites li button';
    await clickOn(options, remove);
    await expectHighlights(page, ['DeepSeek', 'BYD']);
  });

  it('a search leaves the sections that hold the words', async () => {
    const sections = (): Promise<string> =>
      options.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main > section')]
          .filter(({ offsetHeight }) => offsetHeight > 0)
          .map(({ id }) => id)
          .join(),
      );
    await clickOn(options, '.fc-options-search');
    await options.type('shortcut');
    await waitUntil('one section is left', async () => (await sections()) === 'keyboard');
    await options.evaluate(() => document.querySelector<HTMLInputElement>('.fc-options-search')!.select());
    await options.type('badge');
    await waitUntil('others are', async () => (await sections()).includes('badge'));
    await options.evaluate(() => location.reload());
    await waitUntil('all are there again', async () => (await sections()).split(',').length > 8);
  });

  it('a broken stored setting counts as not set, and the others are kept', async () => {
    await options.evaluate(async () => {
      const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, StorageApi | undefined>;
      await (api ?? chromium)!.storage.sync.set({
        highlightStyle: 42,
        topicsOff: ['electric-vehicles', 'driver-assistance', 'markets'],
      });
    });
    await expectHighlights(page, ['DeepSeek']);
    expect(await page.evaluate(() => CSS.highlights.has('fact-cards-dotted'))).toBe(true);
  });
});

interface StorageApi {
  storage: { sync: { set: (items: object) => Promise<void> } };
}
