import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn, expectText, textOf } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { type ExtensionApi, openScope, tabIdOf } from './driver/extension-scope.ts';
import { highlighted } from './driver/look.ts';
import { openPopup } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const ARTICLE = `<!doctype html><html lang="en"><title>Car makers and AI</title>
<style>p { margin: 0 0 3000px }</style><p>First DeepSeek.</p><p>Then BYD and Tesla.</p><p>At the end Nvidia.</p></html>`;
const OTHER = '<!doctype html><html lang="en"><title>Another page</title><p>OpenAI.</p></html>';

inEachBrowser('the panel beside the page', (browser) => {
  let server: PageServer;
  let page: TestPage;
  let panel: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE, '/other': OTHER });
    page = await browser().open(server.url('/article'));
    await waitUntil('the page is read', async () => (await highlighted(page)).length === 4);
    const scope = await openScope(browser());
    const tab = await tabIdOf(scope, page);
    await scope.close();
    panel = await browser().openOwn(`sidepanel.html?tab=${tab}`);
  });
  afterAll(() => server?.close());

  const inView = (): Promise<string> =>
    panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.fc-entity[aria-current=location]')]
        .map(({ dataset }) => dataset['entity'])
        .join(' '),
    );

  it('marks what the reader has before their eyes, and follows the scrolling', async () => {
    await page.toFront();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await waitUntil('the first is marked', async () => (await inView()) === 'deepseek');
    await page.evaluate(() => document.querySelector('p:nth-of-type(2)')!.scrollIntoView({ behavior: 'instant' }));
    await waitUntil('the next are', async () => (await inView()) === 'byd tesla');
    await page.evaluate(() => document.querySelector('p:nth-of-type(3)')!.scrollIntoView({ behavior: 'instant' }));
    await waitUntil('the last is', async () => (await inView()) === 'nvidia');
  });

  it('goes along when the page goes to another one', async () => {
    await page.goto(server.url('/other'));
    await waitUntil('it lists the other page', async () => (await inView()) === 'openai');
    await expectText(panel, 'main', 'OpenAI');
    expect(await textOf(panel, 'main')).not.toContain('DeepSeek');
  });

  it('is opened from the popup, beside the page', async () => {
    const popup = await openPopup(browser(), page);
    const scope = await openScope(browser());
    await popup.toFront();
    await clickOn(popup, '[data-do=panel]');
    await waitUntil('the browser shows it', () =>
      scope.evaluate(async () => {
        const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, PanelApi | undefined>;
        const { sidebarAction, runtime } = (api ?? chromium)!;
        if (sidebarAction) return sidebarAction.isOpen({});
        return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
      }),
    );
    await scope.close();
  });

  it('goes with the reader from tab to tab', async () => {
    const scope = await openScope(browser());
    const listed = (): Promise<string> =>
      scope.evaluate(() => {
        const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, PanelApi | undefined>;
        const { sidebarAction, extension } = (api ?? chromium)!;
        const all = sidebarAction ? extension.getViews({ type: 'sidebar' }) : extension.getViews();
        const views = all.filter(
          ({ location: { pathname, search } }) => pathname === '/sidepanel.html' && search === '',
        );
        return views.map(({ document: { body } }) => body.innerText).join();
      });
    const first = await browser().open(server.url('/article'));
    await waitUntil('it lists the tab in front', async () => (await listed()).includes('DeepSeek'));
    await page.toFront();
    await waitUntil('it lists the other one', async () => {
      const text = await listed();
      return text.includes('OpenAI') && !text.includes('DeepSeek');
    });
    await first.close();
    await scope.close();
  });
});

interface PanelApi extends ExtensionApi {
  sidebarAction?: { isOpen: (where: object) => Promise<boolean> };
  runtime: ExtensionApi['runtime'] & { getContexts: (filter: object) => Promise<object[]> };
  extension: { getViews: (filter?: { type: string }) => Window[] };
}
