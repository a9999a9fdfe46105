import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { cardOf, highlightCount } from './driver/look.ts';
import { openPopup } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';
import { buildLargePack, ENTITIES, FIRST, idOf, LAST, largePage } from './large-pack.ts';

const { remove, ...builds } = buildLargePack();
afterAll(remove);

inEachBrowser(
  'the popup of a page with 500 entities',
  (browser) => {
    let server: PageServer;
    let page: TestPage;
    let popup: TestPage;
    beforeAll(async () => {
      server = await servePages({ '/large': largePage() });
      page = await browser().open(server.url('/large'));
      await waitUntil('the page is read', async () => (await highlightCount(page)) === ENTITIES);
      popup = await openPopup(browser(), page);
      await popup.setSize({ width: 360, height: 600 });
    });
    afterAll(() => server?.close());

    it('lists them all, and lays out only those in view', async () => {
      await waitUntil(
        'all are listed',
        async () => (await popup.evaluate(() => document.querySelectorAll('.fc-entity').length)) === ENTITIES,
      );
      const skipped = await popup.evaluate(
        () =>
          [...document.querySelectorAll('.fc-jump')].filter(
            (row) => !row.checkVisibility({ contentVisibilityAuto: true }),
          ).length,
      );
      expect(skipped).toBeGreaterThan(ENTITIES / 2);
    });

    it('goes to the last of them and opens its card', async () => {
      await clickOn(popup, `[data-entity=${idOf(ENTITIES - 1)}] .fc-jump`);
      await page.toFront();
      await cardOf(page, LAST);
      await popup.toFront();
      await clickOn(popup, '.fc-steps button:last-child');
      await page.toFront();
      await cardOf(page, FIRST);
      await popup.toFront();
      await clickOn(popup, '.fc-steps button:first-child');
      await page.toFront();
      await cardOf(page, LAST);
    });

    it.each([
      [360, 300],
      [180, 300],
    ])('can be used in %i x %i, as at twice the size', async (width, height) => {
      await popup.toFront();
      // A pointer that is left outside of the smaller window could not be moved.
      await popup.movePointer({ x: 5, y: 5 });
      await popup.setSize({ width, height });
      // Firefox keeps the layout that a row out of view had before, until the row comes into view.
      await waitUntil('the row is laid out for that size', () =>
        popup.evaluate((id) => {
          const button = document.querySelector(`[data-entity=${id}] .fc-icon-button`)!;
          button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          return button.getBoundingClientRect().right <= innerWidth;
        }, idOf(3)),
      );
      expect(await popup.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await clickOn(popup, `[data-entity=${idOf(3)}] .fc-icon-button`);
      // Not behind the edge of a list that is only a slit.
      await waitUntil('its fact can be read', () =>
        popup.evaluate(() => {
          const fact = document.querySelector('.fc-fact .fc-text');
          fact?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = fact?.getBoundingClientRect();
          return (
            box !== undefined && document.elementFromPoint(box.left + 5, box.top + 5)?.closest('.fc-fact') !== null
          );
        }),
      );
      await clickOn(popup, `[data-entity=${idOf(3)}] .fc-icon-button`);
    });
  },
  builds,
);
