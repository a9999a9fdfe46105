import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { type ExtensionApi, openScope, tabIdOf } from './driver/extension-scope.ts';
import { cardOf, expectHighlights, restOn } from './driver/look.ts';
import { clickInFrame, restInFrame } from './driver/in-frame.ts';
import { openPopup } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const frame = (attributes: string): string => `<iframe width="420" height="120" ${attributes}></iframe>`;
const OUTER = `<!doctype html><html lang="en"><title>Outer</title><p>DeepSeek</p>
  ${frame('src="/inner"')} ${frame('src="{other}/inner"')} ${frame('srcdoc="<p>Nvidia</p>"')}
  ${frame('sandbox srcdoc="<p>OpenAI</p>"')}
  <iframe width="100" height="40" srcdoc="<p>General Motors</p>"></iframe></html>`;
const SMALL = { width: 300, height: 120 };
const SMALL_FRAME = `<!doctype html><html lang="en"><title>A page</title>
<iframe style="border: 0" width="${SMALL.width}" height="${SMALL.height}" srcdoc="<body style='margin: 4px'><p style='margin: 0'>BYD in a small frame.</p>"></iframe></html>`;
const INNER = '<!doctype html><title>Inner</title><p>Stellantis</p>';

inEachBrowser('frames', (browser) => {
  let server: PageServer;
  let page: TestPage;
  beforeAll(async () => {
    server = await servePages({
      '/outer': OUTER,
      '/inner': INNER,
      '/small': SMALL_FRAME,
      '/plain': '<!doctype html><p>DeepSeek, BYD</p>',
    });
    page = await browser().open(server.url('/outer'));
    await expectHighlights(page, ['DeepSeek']);
  });
  afterAll(() => server?.close());

  it('are read whatever their origin, unless they are too small to hold prose', async () => {
    const popup = await openPopup(browser(), page);
    const counts = (): Promise<string[]> =>
      popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.fc-entity')].map(
          (row) => `${row.dataset['entity']} ${row.querySelector('.fc-count')!.textContent.trim()}`,
        ),
      );
    const all = ['deepseek 1', 'nvidia 1', 'openai 1', 'stellantis 2'];
    await expect.poll(async () => (await counts()).toSorted(), { timeout: 10_000 }).toEqual(all);
    // A frame that comes while the popup is open is listed as well.
    await page.evaluate(() => {
      const late = document.createElement('iframe');
      late.width = '400';
      late.srcdoc = '<p>Liang Wenfeng</p>';
      document.body.append(late);
    });
    await expect.poll(counts, { timeout: 10_000 }).toContain('liang-wenfeng 1');
    await page.evaluate(() => document.querySelector('iframe:last-of-type')!.remove());
    await popup.close();
  });

  it('are counted on the badge with the page', async () => {
    const scope = await openScope(browser());
    const id = await tabIdOf(scope, page);
    const badge = (): Promise<string> =>
      scope.evaluate((tabId) => {
        const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
        return (api ?? chromium)!.action.getBadgeText({ tabId });
      }, id);
    await expect.poll(badge, { timeout: 10_000 }).toBe('5');
    await clickOn(scope, '#badge input');
    await waitUntil('the reader has no badge', async () => (await badge()) === '');
    await scope.close();
  });

  it('and where the browser cannot ask which highlight is under a point, the caret tells', async () => {
    const plain = await browser().open(server.url('/plain'));
    await expectHighlights(plain, ['DeepSeek', 'BYD']);
    const scope = await openScope(browser());
    const id = await tabIdOf(scope, plain);
    await scope.evaluate(async (tabId) => {
      const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
      // In the content script's own world: what older browsers lack.
      const func = (): void => {
        delete (HighlightRegistry.prototype as { highlightsFromPoint?: unknown }).highlightsFromPoint;
      };
      await (api ?? chromium)!.scripting.executeScript({ target: { tabId }, func });
    }, id);
    await scope.close();
    await plain.toFront();
    await restOn(plain, 'BYD');
    await cardOf(plain, 'BYD');
    await plain.close();
  });

  const cardInFrame = (tab: TestPage): Promise<{ box: DOMRect; scrolls: boolean; open: boolean }> =>
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

  it('in a small one the card is inside, its text scrolls, and it closes', async () => {
    const tab = await browser().open(server.url('/small'));
    await restInFrame(tab);
    const { box, scrolls } = await cardInFrame(tab);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(SMALL.width);
    expect(box.bottom).toBeLessThanOrEqual(SMALL.height);
    expect(scrolls, `a part of ${JSON.stringify(box)} scrolls`).toBe(true);
    await clickInFrame(tab, '.fc-frame button:last-child');
    await waitUntil('the card is closed', async () => !(await cardInFrame(tab)).open);
  });
});
