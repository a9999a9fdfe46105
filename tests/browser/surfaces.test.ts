import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { cardOf, expectNoCard, highlightCount, placeOf, restOn } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';
import { OPENED, SURFACES } from './surface-pages.ts';

const VIEW = { width: 1280, height: 800 };
const pathOf = (name: string): string => `/${name.replaceAll(' ', '-')}`;

inEachBrowser('on every surface', (browser) => {
  let server: PageServer;
  let tab: TestPage;
  beforeAll(async () => {
    const pages = Object.entries(SURFACES).map(([name, body]) => [pathOf(name), body]);
    server = await servePages({ ...Object.fromEntries(pages), ...OPENED });
    tab = await browser().open();
  });
  afterAll(() => server?.close());

  /** Open, in the viewport, not over its own line, and its controls work. */
  const expectUsableCard = async (): Promise<void> => {
    await waitUntil('the name is highlighted', async () => (await highlightCount(tab)) === 1);
    await restOn(tab, 'BYD');
    const { box, facts } = await cardOf(tab, 'BYD');
    const at = await placeOf(tab, 'BYD');
    const covers = at.x > box.left && at.x < box.right && at.y > box.top && at.y < box.bottom;
    expect(covers, 'the card covers its mention').toBe(false);
    expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(VIEW.width);
    expect(box.bottom).toBeLessThanOrEqual(VIEW.height);
    expect(box.right - box.left).toBeGreaterThan(250);
    await clickOn(tab, '.fc-card .fc-all');
    await waitUntil('more facts are shown', async () => (await cardOf(tab, 'BYD')).facts > facts);
    await tab.pressKey('Escape');
    await expectNoCard(tab);
  };

  it.each(Object.keys(SURFACES))('%s: the card is usable', async (name) => {
    await tab.movePointer({ x: 1200, y: 700 }, 1);
    await tab.goto(server.url(pathOf(name)));
    await expectUsableCard();
  });

  it('full screen: the card is usable', async () => {
    await tab.goto(server.url('/full-screen'));
    await clickOn(tab, 'button');
    await waitUntil('it is in full screen', () => tab.evaluate(() => document.fullscreenElement !== null));
    await expectUsableCard();
    await tab.evaluate(async () => {
      // Firefox has left it by the Escape that closed the card.
      if (document.fullscreenElement) await document.exitFullscreen();
    });
  });
});
