import { afterAll, beforeAll, expect, it } from 'vitest';
import { SETTINGS } from '../../src/settings/settings.ts';
import { clickOn, expectText, textOf } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { fillLocal, openScope, store, stored } from './driver/extension-scope.ts';
import { cardOf, expectHighlights, restOn } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestBrowser, TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const ARTICLE = '<!doctype html><html lang="en"><title>A page</title><p>DeepSeek</p><p>and BYD</p></html>';
/** The two names' own topics are among these. */
const AI = '[data-topic=artificial-intelligence] input';

/** Bytes that storage.sync takes for one item, in both browsers. */
const SYNC_ITEM = 8192;

/** Serves the page, opens it and the options, and clears up after. */
function weather(browser: () => TestBrowser): { page: () => TestPage; options: () => TestPage } {
  let server: PageServer;
  let page: TestPage;
  let options: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE });
    page = await browser().open(server.url('/article'));
    await expectHighlights(page, ['DeepSeek', 'BYD']);
    options = await browser().openOwn('options.html');
    await expectText(options, '#data', 'Export');
  });
  afterAll(() => server?.close());
  return { page: () => page, options: () => options };
}

const errors = (page: TestPage): string[] => page.console.filter((line) => /^(error|uncaught)/.test(line));

inEachBrowser('storage of another version', (browser) => {
  const { page, options } = weather(browser);

  it('or broken in every setting costs nothing but those settings, and choosing anew mends one', async () => {
    const broken = (area: 'sync' | 'local'): object =>
      Object.fromEntries(
        Object.entries(SETTINGS).flatMap(([name, one]) => (one.area === area ? [[name, { no: 1 }]] : [])),
      );
    await store(options(), 'sync', broken('sync'));
    await store(options(), 'local', broken('local'));
    await page().evaluate(() => location.reload());
    await expectHighlights(page(), ['DeepSeek', 'BYD']);
    await page().toFront();
    await restOn(page(), 'BYD');
    await cardOf(page(), 'BYD');
    await options().toFront();
    await clickOn(options(), AI);
    await expectHighlights(page(), ['BYD']);
    await clickOn(options(), '[data-option=marker]');
    await waitUntil('the page follows', () => page().evaluate(() => CSS.highlights.has('fact-cards-marker')));
    // What was not chosen anew is as it was found.
    expect(await stored(options(), 'sync')).toMatchObject({ density: { no: 1 }, badge: { no: 1 } });
    await clickOn(options(), AI);
    await clickOn(options(), '[data-option=dotted]');
    await expectHighlights(page(), ['DeepSeek', 'BYD']);
    expect(errors(options())).toEqual([]);
  });

  it('keeps what a newer version has put there, also in a list that is changed', async () => {
    await store(options(), 'sync', { shape: 'round', topicsOff: ['space-travel', { id: 'sea' }] });
    await clickOn(options(), AI);
    await expectHighlights(page(), ['BYD']);
    await clickOn(options(), AI);
    await expectHighlights(page(), ['DeepSeek', 'BYD']);
    await clickOn(options(), '#topics .fc-buttons button');
    await page().toFront();
    await restOn(page(), 'DeepSeek');
    await cardOf(page(), 'DeepSeek');
    await clickOn(page(), '.fc-foot [data-topic=artificial-intelligence]');
    await expectHighlights(page(), ['BYD']);
    await clickOn(page(), '[data-undo]');
    await expectHighlights(page(), ['DeepSeek', 'BYD']);
    const { shape, topicsOff } = await stored(options(), 'sync');
    expect(shape).toBe('round');
    expect(topicsOff).toEqual(['space-travel', { id: 'sea' }]);
  });

  it('two windows that change one list at once both get their way', async () => {
    const other = await browser().openOwn('options.html');
    await expectText(other, '#data', 'Export');
    // Each window chooses before it can have heard of the other's choice: storing waits for a lock that is taken here.
    const scope = await openScope(browser());
    await scope.evaluate(
      () =>
        new Promise<void>((locked) => {
          void navigator.locks.request('fact-cards-settings', () => {
            locked();
            return new Promise<void>((resolve) => Object.assign(globalThis, { release: resolve }));
          });
        }),
    );
    for (const [window, topic] of [
      [options(), 'artificial-intelligence'],
      [other, 'electric-vehicles'],
    ] as const) {
      await window.toFront();
      await clickOn(window, `[data-topic=${topic}] input`);
      await waitUntil('its storing waits', () =>
        window.evaluate(
          (chosen) => !document.querySelector<HTMLInputElement>(`[data-topic=${chosen}] input`)!.checked,
          topic,
        ),
      );
    }
    expect((await stored(scope, 'sync'))['topicsOff']).toEqual(['space-travel', { id: 'sea' }]);
    await scope.evaluate(() => (globalThis as unknown as { release: () => void }).release());
    const both = ['space-travel', { id: 'sea' }, 'artificial-intelligence', 'electric-vehicles'];
    await expect.poll(async () => (await stored(scope, 'sync'))['topicsOff']).toEqual(both);
    for (const window of [options(), other]) {
      await waitUntil('each shows both', () =>
        window.evaluate(() =>
          ['artificial-intelligence', 'electric-vehicles'].every(
            (topic) => !document.querySelector<HTMLInputElement>(`[data-topic=${topic}] input`)!.checked,
          ),
        ),
      );
    }
    await scope.close();
    await other.close();
  });
});

inEachBrowser('a sync item that is full', (browser) => {
  const { page, options } = weather(browser);

  it('loses no choice: the list stays on this machine', async () => {
    // Browsers count the key and the value as JSON.
    const room = SYNC_ITEM - 'hidden'.length - JSON.stringify(['byd ']).length;
    const brim = [`byd ${'x'.repeat(room)}`];
    await expect(store(options(), 'sync', { hidden: [`${brim[0]}x`] })).rejects.toThrow(/quota/i);
    await store(options(), 'sync', { hidden: brim });
    await page().toFront();
    await restOn(page(), 'DeepSeek');
    await cardOf(page(), 'DeepSeek');
    await clickOn(page(), '.fc-not-this > button');
    await clickOn(page(), '[data-hide=entity]');
    await expectHighlights(page(), ['BYD']);
    expect((await stored(options(), 'sync'))['hidden']).toEqual(brim);
    expect((await stored(options(), 'local'))['hidden']).toEqual([...brim, 'deepseek']);
    // Short enough again, it goes back to sync.
    await clickOn(page(), '[data-undo]');
    await expectHighlights(page(), ['DeepSeek', 'BYD']);
    await expect.poll(async () => (await stored(options(), 'local'))['hidden']).toBeUndefined();
    expect((await stored(options(), 'sync'))['hidden']).toEqual(brim);
  });
});

inEachBrowser(
  'a profile without sync',
  (browser) => {
    const { page, options } = weather(browser);

    it('keeps every choice on this machine', async () => {
      await clickOn(options(), AI);
      await expectHighlights(page(), ['BYD']);
      await clickOn(options(), '[data-option=marker]');
      await waitUntil('the page follows', () => page().evaluate(() => CSS.highlights.has('fact-cards-marker')));
      await options().evaluate(() => location.reload());
      await waitUntil('the options show it', () =>
        options().evaluate((topic) => document.querySelector<HTMLInputElement>(topic)?.checked === false, AI),
      );
      await clickOn(options(), AI);
      await expectHighlights(page(), ['DeepSeek', 'BYD']);
      expect(await textOf(options(), '.fc-not-saved')).toBe('');
      expect([...errors(page()), ...errors(options())]).toEqual([]);
    });
  },
  { storage: 'sync-off' },
);

inEachBrowser(
  'a full machine',
  (browser) => {
    const { page, options } = weather(browser);

    it('refuses a choice with a clear line, and all stays as it was', async () => {
      await fillLocal(options());
      const before = await stored(options(), 'sync');
      await page().toFront();
      await restOn(page(), 'BYD');
      await cardOf(page(), 'BYD');
      await clickOn(page(), '[data-off=site]');
      await waitUntil('the line says that it could not be stored', () =>
        page().evaluate(() =>
          document.querySelector('fact-cards-host')?.shadowRoot?.textContent.includes('nothing has changed'),
        ),
      );
      await clickOn(page(), '.fc-notice button');
      await waitUntil('the line is gone', () => page().evaluate(() => !document.querySelector('fact-cards-host')));
      await expectHighlights(page(), ['DeepSeek', 'BYD']);
      await options().toFront();
      await clickOn(options(), '#sites form input');
      await options().type('example.org');
      await options().pressKey('Enter');
      await expectText(options(), '.fc-not-saved', 'could not be stored');
      await waitUntil('the list is empty again', () =>
        options().evaluate(() => document.querySelector('#sites .fc-sites li') === null),
      );
      // What sync holds needs no room here.
      await clickOn(options(), AI);
      await expectHighlights(page(), ['BYD']);
      await waitUntil('the line is gone', async () => (await textOf(options(), '.fc-not-saved')) === '');
      await clickOn(options(), AI);
      await expectHighlights(page(), ['DeepSeek', 'BYD']);
      expect(await stored(options(), 'sync')).toEqual(before);
    });
  },
  { storage: 'local-full' },
);
