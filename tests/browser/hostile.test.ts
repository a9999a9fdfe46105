import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { clickOn } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import {
  cardOf,
  expectHighlights,
  expectNoCard,
  highlightCount,
  openCard,
  restOn,
  restUntilCard,
} from './driver/look.ts';
import { openPopupOf } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';
import { HOSTILE_PAGES, ODD_NAMES, TRAPS, TRICKS } from './hostile-pages.ts';

/** Firefox tells the page that has broken its own promises that unpacking was tried (docs/browsers.md). */
const DOCUMENTED = /Failed to read data from the ReadableStream: .*clobbered/;

inEachBrowser('a hostile page', (browser) => {
  let server: PageServer;
  let tab: TestPage;
  beforeAll(async () => {
    server = await servePages({ ...HOSTILE_PAGES, ...TRAPS, ...TRICKS });
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    const last = tab;
    tab = await browser().open();
    await last?.close();
  });

  const errors = (): string[] =>
    tab.console.filter((line) => /^(error|warn|assert|uncaught)/.test(line) && !DOCUMENTED.test(line));

  it.each(Object.keys(HOSTILE_PAGES))('that tries %s is read, and its cards open', async (path) => {
    await tab.goto(server.url(path));
    await waitUntil('a card opens', async () => {
      await restOn(tab, 'DeepSeek');
      await restOn(tab, 'BYD');
      return waitUntil('it is of BYD', async () => (await openCard(tab))?.name === 'BYD', 2000).catch(() => false);
    });
    expect(errors()).toEqual([]);
  });

  it.each(Object.keys(TRAPS))('that tries %s is read all the same', async (path) => {
    await tab.goto(server.url(path));
    const popup = await openPopupOf(browser(), server.url(path));
    await waitUntil('the popup lists both names', () =>
      popup.evaluate(() => document.querySelectorAll('.fc-entity').length === 2),
    );
    await popup.close();
    expect(errors()).toEqual([]);
  });

  it('whose fields are named like the DOM is followed when it changes', async () => {
    await tab.goto(server.url('/fields-named-like-the-dom'));
    await expectHighlights(tab, ['DeepSeek', 'BYD']);
    await tab.evaluate(() => {
      document.querySelector('#more')!.textContent = 'Nvidia';
    });
    await expectHighlights(tab, ['DeepSeek', 'Nvidia', 'BYD']);
    expect(errors()).toEqual([]);
  });

  it('that has names in odd places gets marks where they are text, and nowhere else', async () => {
    await tab.goto(server.url('/names-in-odd-places'));
    await expectHighlights(tab, ODD_NAMES);
    for (const [name, title] of [
      ['OpenAI', 'OpenAI'],
      ['General Motors', 'General Motors'],
      ['DeepSeek R1', 'DeepSeek-R1'],
    ] as const) {
      await tab.evaluate((wanted) => {
        const found = [...document.querySelectorAll('p')].find(({ textContent }) => textContent === wanted)!;
        found.scrollIntoView({ block: 'center', behavior: 'instant' });
      }, name);
      await restUntilCard(tab, name);
      const { box } = await cardOf(tab, title);
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      await tab.pressKey('Escape');
      await expectNoCard(tab);
    }
    expect(errors()).toEqual([]);
  });

  it('that nests deeper than a stack is followed at its bottom', async () => {
    await tab.goto(server.url('/deep-nesting'));
    await expectHighlights(tab, ['DeepSeek', 'BYD']);
    await tab.evaluate(() => {
      document.querySelector('#bottom')!.textContent = 'Nvidia';
    });
    await waitUntil('the bottom is highlighted', async () => (await highlightCount(tab)) === 3);
    expect(errors()).toEqual([]);
  });

  it('that takes the card away makes no error, and a card opens once it lets us', async () => {
    await tab.goto(server.url('/takes-the-card'));
    await expectHighlights(tab, ['DeepSeek', 'BYD']);
    await waitUntil('a card stays', async () => {
      await restOn(tab, 'DeepSeek');
      await restOn(tab, 'BYD');
      return waitUntil('this rest opens it', () => openCard(tab), 2000).catch(() => false);
    });
    expect(await tab.evaluate(() => (globalThis as unknown as { taken: number }).taken)).toBe(3);
    expect(errors()).toEqual([]);
  });

  it('that forges events and messages opens nothing and ends nothing', async () => {
    await tab.goto(server.url('/forges-events'));
    await expectHighlights(tab, ['DeepSeek', 'BYD']);
    await tab.evaluate(() => (globalThis as unknown as { forge: () => void }).forge());
    await restOn(tab, 'BYD');
    await cardOf(tab, 'BYD');
    expect(await tab.evaluate(() => (globalThis as unknown as { hosts: number }).hosts)).toBe(1);
    await tab.evaluate(() =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true })),
    );
    await cardOf(tab, 'BYD');
    expect(errors()).toEqual([]);
  });

  it('that makes the card invisible under the reader’s click gets nothing by it', async () => {
    await tab.goto(server.url('/hides-the-card'));
    await expectHighlights(tab, ['DeepSeek', 'BYD']);
    await restOn(tab, 'BYD');
    await cardOf(tab, 'BYD');
    const hide = (how: string): Promise<void> =>
      tab.evaluate((css) => {
        const root = document.querySelector('fact-cards-host')!.shadowRoot!;
        root.querySelector<HTMLElement>('.fc-card')!.style.cssText += css;
        for (const link of root.querySelectorAll('a')) link.removeAttribute('target');
      }, how);
    for (const how of [';opacity: 0.01', ';opacity: 1;filter: opacity(0)', ';filter: none;clip-path: circle(1px)']) {
      await hide(how);
      if (!how.includes('clip')) {
        await clickOn(tab, '.fc-card a[href]');
        await clickOn(tab, '.fc-foot [data-topic]');
      }
      await tab.evaluate(() => {
        const root = document.querySelector('fact-cards-host')!.shadowRoot!;
        for (const link of root.querySelectorAll('a')) link.click();
      });
    }
    expect(await tab.evaluate(() => location.pathname)).toBe('/hides-the-card');
    await expectHighlights(tab, ['DeepSeek', 'BYD']);
    await tab.pressKey('Escape');
    await expectNoCard(tab);
    expect(errors()).toEqual([]);
  });
});
