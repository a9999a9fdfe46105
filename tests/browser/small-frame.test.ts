import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './driver/each-browser.ts';
import { clickInFrame, restInFrame } from './driver/in-frame.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const SIZE = { width: 300, height: 120 };
const PAGE = `<!doctype html><html lang="en"><title>A page</title>
<iframe style="border: 0" width="${SIZE.width}" height="${SIZE.height}" srcdoc="<body style='margin: 4px'><p style='margin: 0'>BYD in a small frame.</p>"></iframe></html>`;

inEachBrowser('in a small frame', (browser) => {
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({ '/page': PAGE });
  });
  afterAll(() => server?.close());

  const card = (tab: TestPage): Promise<{ box: DOMRect; scrolls: boolean; open: boolean }> =>
    tab.evaluate(() => {
      const inner = document.querySelector('iframe')!.contentDocument!;
      const found = inner.querySelector('fact-cards-host')?.shadowRoot?.querySelector('.fc-card:popover-open');
      const body = [...(found?.querySelectorAll('*') ?? [])];
      return {
        box: found?.getBoundingClientRect().toJSON() as DOMRect,
        scrolls: body.some(({ scrollHeight, clientHeight }) => clientHeight > 40 && scrollHeight > clientHeight + 40),
        open: found !== null && found !== undefined,
      };
    });

  it('the card is inside, its text scrolls, and it closes', async () => {
    const tab = await browser().open(server.url('/page'));
    await restInFrame(tab);
    const { box, scrolls } = await card(tab);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(SIZE.width);
    expect(box.bottom).toBeLessThanOrEqual(SIZE.height);
    expect(scrolls, `a part of ${JSON.stringify(box)} scrolls`).toBe(true);
    await clickInFrame(tab, '.fc-frame button:last-child');
    await waitUntil('the card is closed', async () => !(await card(tab)).open);
  });
});
