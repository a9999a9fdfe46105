/** A page in a private window, which no driver reaches: opened and looked at through the extension's own interfaces. */
import { openScope } from './extension-scope.ts';
import type { TestBrowser, TestPage } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

interface PrivateApi {
  windows: {
    create: (what: { incognito: true; url: string }) => Promise<{ id?: number } | null>;
    remove: (id: number) => Promise<void>;
  };
  tabs: { query: (filter: { windowId: number }) => Promise<{ id?: number }[]> };
  scripting: {
    executeScript: (injection: {
      target: { tabId: number };
      world: 'MAIN';
      func: () => string[];
    }) => Promise<{ result?: string[] }[]>;
  };
  storage: Record<'session' | 'local' | 'sync', { get: (keys: null) => Promise<Record<string, unknown>> }>;
}

export interface PrivateWindow {
  tab: number;
  expectHighlights: (texts: string[]) => Promise<void>;
  close: () => Promise<void>;
}

/** A page of ours from which private windows can be opened. The extension may have just started anew. */
export async function openPrivateScope(browser: TestBrowser): Promise<TestPage> {
  await browser.allowPrivateWindows();
  return waitUntil('a page of the extension may go into private windows', async () => {
    const scope = await openScope(browser);
    const allowed = await scope
      .evaluate(() => {
        const { browser: api, chrome: chromium } = globalThis as unknown as Record<
          string,
          { extension?: { isAllowedIncognitoAccess: () => Promise<boolean> } } | undefined
        >;
        return (api ?? chromium)!.extension!.isAllowedIncognitoAccess();
      })
      .catch(() => false);
    if (allowed) return scope;
    await scope.close();
    return undefined;
  });
}

export async function openPrivateWindow(scope: TestPage, url: string): Promise<PrivateWindow> {
  const [window, tab] = await scope.evaluate(async (address) => {
    const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, PrivateApi | undefined>;
    const { windows, tabs } = (api ?? chromium)!;
    const id = (await windows.create({ incognito: true, url: address }))!.id!;
    return [id, (await tabs.query({ windowId: id }))[0]!.id!] as const;
  }, url);
  return {
    tab,
    async expectHighlights(texts) {
      await waitUntil(
        `"${texts.join('", "')}" are highlighted in the private window`,
        async () => JSON.stringify(await highlightedIn(scope, tab)) === JSON.stringify(texts),
      );
    },
    close: () =>
      scope.evaluate(async (id) => {
        const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, PrivateApi | undefined>;
        await (api ?? chromium)!.windows.remove(id);
      }, window),
  };
}

/** Undefined while the page is on its way. */
export function highlightedIn(scope: TestPage, tab: number): Promise<string[] | undefined> {
  return scope.evaluate(async (tabId) => {
    const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, PrivateApi | undefined>;
    const read = (): string[] =>
      [...(CSS.highlights.get('fact-cards-dotted') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent!.slice(startOffset, endOffset),
      );
    const [frame] = await (api ?? chromium)!.scripting
      .executeScript({ target: { tabId }, world: 'MAIN', func: read })
      .catch(() => []);
    return frame?.result;
  }, tab);
}

/** All that is stored, by area. */
export function everythingStored(scope: TestPage): Promise<Record<'session' | 'local' | 'sync', string>> {
  return scope.evaluate(async () => {
    const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, PrivateApi | undefined>;
    const { storage } = (api ?? chromium)!;
    const read = async (area: 'session' | 'local' | 'sync'): Promise<string> =>
      JSON.stringify(await storage[area].get(null));
    return { session: await read('session'), local: await read('local'), sync: await read('sync') };
  });
}
