/** A background that is just about to end takes a message in Firefox and never answers it: what a page needs is asked for again. */
import { afterAll, beforeAll, it } from 'vitest';
import { inEachBrowser } from './driver/each-browser.ts';
import { type ExtensionApi, openScope, store, tabIdOf } from './driver/extension-scope.ts';
import { expectHighlights } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';

const PAGES = { '/nobody': '<!doctype html><html lang="en"><title>A page</title><p>Nobody here.</p>' };

inEachBrowser('a background that takes a message and never answers', (browser) => {
  let server: PageServer;
  let scope: TestPage;
  beforeAll(async () => {
    server = await servePages(PAGES);
    scope = await openScope(browser());
  });
  afterAll(() => server?.close());

  /** The tab's next message of a kind is lost so. */
  const loseNext = async (tab: TestPage, kind: string): Promise<void> => {
    const tabId = await tabIdOf(scope, tab);
    await scope.evaluate(
      async ({ id, type }) => {
        const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
        const loseOne = (wanted: string): void => {
          const { browser: inPage, chrome: inChromium } = globalThis as unknown as Record<
            string,
            { runtime: { sendMessage: (...given: unknown[]) => unknown } } | undefined
          >;
          const { runtime } = (inPage ?? inChromium)!;
          const send = runtime.sendMessage;
          runtime.sendMessage = (message, ...rest) => {
            if ((message as { type: string }).type !== wanted) return send.call(runtime, message, ...rest);
            runtime.sendMessage = send;
            return new Promise(() => undefined);
          };
        };
        const target = { tabId: id };
        await (api ?? chromium)!.scripting.executeScript({ target, func: loseOne, args: [type] });
      },
      { id: tabId, type: kind },
    );
  };

  it.each(['judge', 'hover'])('is asked again for what the message "%s" wants', async (kind) => {
    const tab = await browser().open();
    await store(scope, 'sync', { topicsOff: [] });
    await tab.goto(server.url('/nobody'));
    await loseNext(tab, kind);
    await tab.evaluate(() => {
      document.querySelector('p')!.textContent = 'DeepSeek';
    });
    await expectHighlights(tab, ['DeepSeek']);
    await store(scope, 'sync', { topicsOff: ['artificial-intelligence'] });
    await expectHighlights(tab, []);
    await store(scope, 'sync', { topicsOff: [] });
    await expectHighlights(tab, ['DeepSeek']);
    await tab.close();
  });
});
