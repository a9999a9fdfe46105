import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './driver/each-browser.ts';
import { cardOf, expectHighlights, expectNoCard, restOn } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';

const ARTICLE = `<!doctype html><html lang="en"><title>Car makers and AI</title>
<body style="font: 18px/1.8 sans-serif; width: 600px; margin: 40px">
<p>The start-up DeepSeek surprised the world, and the carmaker BYD put
God’s Eye into cheap models. Others write God's Eye with a straight apostrophe.</p></body></html>`;

inEachBrowser('hovering', (browser) => {
  let server: PageServer;
  let page: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE });
    page = await browser().open(server.url('/article'));
  });
  afterAll(() => server?.close());

  it('highlights the names and nothing else', async () => {
    await expectHighlights(page, ['DeepSeek', 'BYD', 'God’s Eye', "God's Eye"]);
  });

  it.each([
    ['DeepSeek', 'DeepSeek'],
    ['BYD', 'BYD'],
    ['God’s Eye', 'God’s Eye'],
    ["God's Eye", 'God’s Eye'],
  ])('resting on %s opens a card with facts and sources', async (text, name) => {
    await restOn(page, text);
    const card = await cardOf(page, name);
    expect(card.facts).toBeGreaterThan(0);
    expect(card.links.length).toBeGreaterThan(0);
    for (const link of card.links) expect(link).toMatch(/^https?:\/\//);
    await page.pressKey('Escape');
    await expectNoCard(page);
    await page.movePointer({ x: 1200, y: 700 });
  });
});
