/** A page that two fingers have magnified: a part of it is seen, and there the card must be. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { clickOn } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { cardOf, expectHighlights, expectNoCard, openCard, placeOf, restUntilCard } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const ARTICLE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title>
<style>body { margin: 0; font: 18px/1.5 sans-serif } p { position: absolute; left: 860px }</style>
<p style="top: 340px">Near the upper edge: BYD.</p><p style="top: 640px">Near the lower edge: DeepSeek.</p></html>`;
const AROUND = { x: 960, y: 600 };
/** Pixels by which a box may be out of a view whose size is no whole number. */
const ROUNDING = 1;

inEachBrowser('a magnified page', (browser) => {
  let server: PageServer;
  let page: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE });
    page = await browser().open();
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    await page.goto(server.url('/article'));
    await expectHighlights(page, ['BYD', 'DeepSeek']);
    await page.pinch(AROUND);
    await waitUntil('the page is magnified', async () => (await view()).width < 700);
  });

  const view = (): Promise<{ left: number; top: number; width: number; height: number }> =>
    page.evaluate(() => {
      const { offsetLeft: left, offsetTop: top, width, height } = visualViewport!;
      return { left, top, width, height };
    });
  const expectInView = async (box: { left: number; top: number; right: number; bottom: number }): Promise<void> => {
    const { left, top, width, height } = await view();
    expect(box.left).toBeGreaterThanOrEqual(left - ROUNDING);
    expect(box.top).toBeGreaterThanOrEqual(top - ROUNDING);
    expect(box.right).toBeLessThanOrEqual(left + width + ROUNDING);
    expect(box.bottom).toBeLessThanOrEqual(top + height + ROUNDING);
  };

  it.each([
    ['below its line', 'BYD', 1],
    ['above its line', 'DeepSeek', -1],
  ])('shows a card whole and %s', async (_, name, side) => {
    await restUntilCard(page, name);
    const { box, facts } = await cardOf(page, name);
    await expectInView(box);
    const { y } = await placeOf(page, name);
    expect(Math.sign(box.top + box.bottom - 2 * y)).toBe(side);
    await clickOn(page, '.fc-card .fc-all');
    await waitUntil('more facts are shown', async () => (await cardOf(page, name)).facts > facts);
    await expectInView((await cardOf(page, name)).box);
    await page.pressKey('Escape');
    await expectNoCard(page);
  });

  it('shows a sheet at the foot of what is seen', async () => {
    await waitUntil('a tap opens the sheet', async () => {
      if (!(await openCard(page))) await page.touch([await placeOf(page, 'BYD')]);
      return waitUntil('this tap opens it', () => openCard(page), 3000).catch(() => false as const);
    });
    const { top, height } = await view();
    const atFoot = async (): Promise<boolean> =>
      Math.abs((await cardOf(page, 'BYD')).box.bottom - top - height) <= ROUNDING;
    await waitUntil('the sheet has risen', atFoot);
    await expectInView((await cardOf(page, 'BYD')).box);
  });
});
