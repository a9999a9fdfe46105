import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { clickOn } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { cardOf, expectHighlights, expectNoCard, openCard, placeOf, restOn } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const ARTICLE = `<!doctype html><html lang="en"><title>A page</title>
<style>body { font: 18px/1.8 sans-serif; margin: 40px; width: 500px }</style>
<p>First comes DeepSeek.</p><p>Then, two lines down, BYD.</p>
<p style="margin-top: 300px">At the end God’s Eye.</p><div style="height: 2000px"></div>
<script>
  globalThis.escapes = 0;
  addEventListener('keydown', (event) => { if (event.key === 'Escape') globalThis.escapes++; });
</script></html>`;

inEachBrowser('the card', (browser) => {
  let server: PageServer;
  let page: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE });
    page = await browser().open();
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    await page.goto(server.url('/article'));
    await page.movePointer({ x: 900, y: 700 }, 1);
    await expectHighlights(page, ['DeepSeek', 'BYD', 'God’s Eye']);
  });

  it('never covers the line of its mention', async () => {
    for (const [text, name] of [
      ['DeepSeek', 'DeepSeek'],
      ['God’s Eye', 'God’s Eye'],
    ] as const) {
      await restOn(page, text);
      const { box } = await cardOf(page, name);
      const { y } = await placeOf(page, text);
      expect(box.top > y || box.bottom < y).toBe(true);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(800);
      await page.pressKey('Escape');
      await expectNoCard(page);
    }
  });

  it('Escape closes the card and is the page’s own when none is open', async () => {
    await restOn(page, 'DeepSeek');
    await cardOf(page, 'DeepSeek');
    await page.pressKey('Escape');
    await expectNoCard(page);
    const escapes = (): Promise<number> => page.evaluate(() => (globalThis as unknown as { escapes: number }).escapes);
    expect(await escapes()).toBe(0);
    await page.pressKey('Escape');
    expect(await escapes()).toBe(1);
  });

  it('stays while the pointer goes to it, also over another mention, and closes after the pointer has left', async () => {
    await restOn(page, 'DeepSeek');
    const { box } = await cardOf(page, 'DeepSeek');
    await page.movePointer({ x: box.left + 40, y: box.top + 60 }, 12);
    await page.movePointer({ x: box.left + 60, y: box.top + 80 }, 4);
    await cardOf(page, 'DeepSeek');
    await page.movePointer({ x: 1100, y: 700 }, 4);
    await expectNoCard(page);
    await waitUntil('nothing of it is left', () => page.evaluate(() => !document.querySelector('fact-cards-host')));
  });

  it('opens for no pointer that presses a button', async () => {
    const { x, y } = await placeOf(page, 'DeepSeek');
    await page.movePointer({ x: x - 60, y });
    await page.pressButton();
    await page.movePointer({ x, y }, 5);
    await page.releaseButton();
    // The next rest opens one: what was dragged over before did not count.
    expect(await openCard(page)).toBeUndefined();
  });

  it('closes when its mention scrolls away', async () => {
    await restOn(page, 'DeepSeek');
    await cardOf(page, 'DeepSeek');
    await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
    await expectNoCard(page);
  });

  it('shows all facts on demand', async () => {
    await restOn(page, 'BYD');
    const { facts } = await cardOf(page, 'BYD');
    await clickOn(page, '.fc-card .fc-all');
    await waitUntil('more facts are shown', async () => (await cardOf(page, 'BYD')).facts > facts);
  });

  it('leads to a related entity and back in place', async () => {
    await restOn(page, 'BYD');
    await cardOf(page, 'BYD');
    await clickOn(page, '.fc-related [data-entity=gods-eye]');
    await cardOf(page, 'God’s Eye');
    await clickOn(page, '.fc-head .fc-icon-button');
    await cardOf(page, 'BYD');
  });

  it('acts on no event that the page has forged', async () => {
    await restOn(page, 'BYD');
    await cardOf(page, 'BYD');
    await page.evaluate(() => {
      const root = document.querySelector('fact-cards-host')!.shadowRoot!;
      for (const button of root.querySelectorAll('button')) button.click();
    });
    await cardOf(page, 'BYD');
    await expectHighlights(page, ['DeepSeek', 'BYD', 'God’s Eye']);
  });

  it('opens although the background was ended meanwhile', async () => {
    await browser().endBackground();
    await restOn(page, 'BYD');
    await cardOf(page, 'BYD');
  });

  it('switches a topic off from the card', async () => {
    await restOn(page, 'DeepSeek');
    await cardOf(page, 'DeepSeek');
    await clickOn(page, '.fc-foot [data-topic=artificial-intelligence]');
    await expectHighlights(page, ['BYD', 'God’s Eye']);
    await expectNoCard(page);
  });
});
