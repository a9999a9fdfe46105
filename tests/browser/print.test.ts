import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './driver/each-browser.ts';
import { expectHighlights } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';

const PAGE = `<!doctype html><html lang="en"><title>A page</title>
<style>body { font: 40px/2 sans-serif; margin: 60px }</style><p>DeepSeek and BYD.</p></html>`;

inEachBrowser('on paper', (browser) => {
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({ '/page': PAGE });
  });
  afterAll(() => server?.close());

  it('highlights are left out', async () => {
    const tab = await browser().open(server.url('/page'));
    await expectHighlights(tab, ['DeepSeek', 'BYD']);
    const onScreen = await tab.screenshot();
    await tab.emulatePaper(true);
    await expect.poll(async () => (await tab.screenshot()).equals(onScreen), { timeout: 10_000 }).toBe(false);
    const onPaper = await tab.screenshot();
    await tab.emulatePaper(false);
    await tab.evaluate(() => CSS.highlights.clear());
    await expect.poll(async () => (await tab.screenshot()).equals(onPaper), { timeout: 10_000 }).toBe(true);
  });
});
