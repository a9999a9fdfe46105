/** A finger: taps, scrolls, long presses, and a sheet at the foot of the window. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { clickOn } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { cardOf, expectHighlights, expectNoCard, openCard, placeOf } from './driver/look.ts';
import { openPopup } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { Point, TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const SIZE = { width: 390, height: 760 };
const ARTICLE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title>
<style>body { margin: 0; font: 18px/2 sans-serif } p { margin: 24px }</style>
<p>First comes BYD, a carmaker.</p><p>A link to <a href="#followed">DeepSeek</a> follows.</p><p>Plain words.</p>
<div style="height: 3000px"></div></html>`;
/** Milliseconds after which browsers take a press for a long one; a mouse could have opened a card long before. */
const LONG = 900;

inEachBrowser('a finger', (browser) => {
  let server: PageServer;
  let page: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE });
    page = await browser().open();
    await page.setSize(SIZE);
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    await page.goto(server.url('/article'));
    await expectHighlights(page, ['BYD', 'DeepSeek']);
  });

  const tap = (at: Point): Promise<void> => page.touch([at]);
  const tapOn = async (text: string): Promise<void> => tap(await placeOf(page, text));
  /** The hover script may still be on its way with the first mention. */
  const openSheet = async (): Promise<void> => {
    await waitUntil('a tap opens the sheet', async () => {
      if (!(await openCard(page))) await tapOn('BYD');
      return waitUntil('this tap opens it', () => openCard(page), 3000).catch(() => false as const);
    });
    await cardOf(page, 'BYD');
    // It stands where it will stay.
    await waitUntil('it has risen', () => gripOf(page).then(({ settled }) => settled));
  };

  it('opens a sheet as wide as the window at its foot, below the line that was tapped', async () => {
    await openSheet();
    const { box } = await cardOf(page, 'BYD');
    // A scroll bar takes its part.
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect([box.left, box.right, Math.round(box.bottom)]).toEqual([0, width, SIZE.height]);
    expect(box.top).toBeGreaterThan((await placeOf(page, 'BYD')).y);
  });

  it('closes it by a tap outside', async () => {
    await openSheet();
    await tapOn('Plain words');
    await expectNoCard(page);
  });

  it('closes it by drawing it down, and not by drawing it a little', async () => {
    await openSheet();
    const { x, y } = (await gripOf(page)).at;
    await page.touch(
      [
        { x, y },
        { x, y: y + 8 },
        { x, y: y + 20 },
      ],
      200,
    );
    await waitUntil('it has come back', () => gripOf(page).then(({ at, settled }) => settled && at.y === y));
    await page.touch(
      [
        { x, y },
        { x, y: y + 60 },
        { x, y: y + 160 },
      ],
      50,
    );
    await expectNoCard(page);
  });

  it('closes it by its button', async () => {
    await openSheet();
    await tap(
      await page.evaluate(() => {
        const { left, top, width, height } = document
          .querySelector('fact-cards-host')!
          .shadowRoot!.querySelector('.fc-frame button:last-child')!
          .getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }),
    );
    await expectNoCard(page);
  });

  it('follows a link by a tap on it, and opens nothing', async () => {
    await openSheet();
    await tapOn('DeepSeek');
    await waitUntil('the link is followed', () => page.evaluate(() => location.hash === '#followed'));
    await expectNoCard(page);
  });

  it('opens nothing by a long press, nor by scrolling over a mention', async () => {
    await page.evaluate(() => {
      const seen = globalThis as unknown as { sheets: number };
      seen.sheets = 0;
      new MutationObserver((changes) => {
        for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
          if (node instanceof Element && node.localName === 'fact-cards-host') seen.sheets++;
      }).observe(document.documentElement, { childList: true });
    });
    const sheets = (): Promise<number> => page.evaluate(() => (globalThis as unknown as { sheets: number }).sheets);
    await openSheet();
    const opened = await sheets();
    await tapOn('Plain words');
    await expectNoCard(page);
    const { x, y } = await placeOf(page, 'BYD');
    await page.touch([{ x, y }], LONG);
    // Had it asked for a card, that would have come before the one of this tap.
    await tapOn('BYD');
    await cardOf(page, 'BYD');
    expect(await sheets()).toBe(opened + 1);
    await tapOn('Plain words');
    await expectNoCard(page);
    await page.touch(Array.from({ length: 12 }, (_, step) => ({ x, y: y + 240 - step * 20 })));
    await page.touch([
      { x, y },
      { x, y: y + 40 },
      { x, y: y + 120 },
    ]);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await sheets()).toBe(opened + 1);
  });
});

inEachBrowser(
  'a device with a touch screen only',
  (browser) => {
    it('opens a sheet for what is chosen from the page facts, also where a link holds the name', async () => {
      const server = await servePages({ '/article': ARTICLE });
      const page = await browser().open(server.url('/article'));
      await expectHighlights(page, ['BYD', 'DeepSeek']);
      const popup = await openPopup(browser(), page);
      await clickOn(popup, '[data-entity=deepseek] .fc-jump');
      await page.toFront();
      await cardOf(page, 'DeepSeek');
      await gripOf(page);
      await server.close();
    });

    it('the welcome page speaks of tapping, in a narrow window, and a tap there opens a sheet', async () => {
      const welcome = await browser().openOwn('welcome.html');
      await welcome.setSize({ width: 360, height: 700 });
      await expectHighlights(welcome, [
        'DeepSeek',
        'BYD',
        'Tesla',
        'driver-assistance system',
        'God’s Eye',
        'BYD',
        'Marc Andreessen',
      ]);
      const { text, overflow } = await welcome.evaluate(() => ({
        text: document.body.innerText,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect(text).toContain('Tap a name');
      expect(text).not.toContain('Rest on a name');
      expect(overflow).toBe(0);
      await waitUntil('a tap opens the sheet', async () => {
        if (!(await openCard(welcome))) await welcome.touch([await placeOf(welcome, 'BYD')]);
        return waitUntil('this tap opens it', () => openCard(welcome), 3000).catch(() => false as const);
      });
      await expect(cardOf(welcome, 'BYD')).resolves.toMatchObject({ name: 'BYD' });
      await welcome.close();
    });
  },
  { touchOnly: true },
);

/** Middle of the sheet's head, and whether the sheet has come to rest there. */
function gripOf(page: TestPage): Promise<{ at: Point; settled: boolean }> {
  return page.evaluate(() => {
    const sheet = document.querySelector('fact-cards-host')!.shadowRoot!.querySelector<HTMLElement>('.fc-sheet')!;
    const { left, top, width } = sheet.querySelector('.fc-title')!.getBoundingClientRect();
    const settled = sheet.getAnimations().length === 0 && !sheet.hasAttribute('data-drawn');
    return { at: { x: Math.round(left + width / 2), y: Math.round(top + 10) }, settled };
  });
}
