/** Code in the extension's own scope: from a page of ours, where the whole extension API is. */
import type { TestBrowser, TestPage } from './test-browser.ts';

interface ExtensionPort {
  disconnect: () => void;
  onMessage: { addListener: (listener: (message: unknown) => void) => void };
  onDisconnect: { addListener: (listener: () => void) => void };
}

/** The parts of the API that tests use. */
export interface ExtensionApi {
  runtime: { reload: () => void; id?: string; sendMessage: (message: unknown) => Promise<unknown> };
  storage: Record<
    'sync' | 'local',
    {
      set: (items: object) => Promise<void>;
      get: (keys: null) => Promise<Record<string, unknown>>;
      clear: () => Promise<void>;
    }
  >;
  tabs: {
    query: (filter: object) => Promise<{ id?: number; url?: string; pendingUrl?: string }[]>;
    sendMessage: (tab: number, message: unknown) => Promise<unknown>;
    connect: (tab: number, info: { name: string }) => ExtensionPort;
  };
  action: { getBadgeText: (details: { tabId: number }) => Promise<string> };
  scripting: {
    executeScript: (injection: {
      target: { tabId: number; allFrames?: boolean };
      func?: (...args: never[]) => void;
      args?: unknown[];
      files?: string[];
    }) => Promise<unknown>;
  };
}

/** Opens a page of ours, so that `evaluate` in it may use the global `browser` (Firefox) or `chrome` (Chromium). */
export function openScope(browser: TestBrowser): Promise<TestPage> {
  return browser.openOwn('options.html');
}

/** The number on the icon for a tab, '' for none. */
export function badgeOf(scope: TestPage, tab: number): Promise<string> {
  return scope.evaluate((tabId) => {
    const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
    return (api ?? chromium)!.action.getBadgeText({ tabId });
  }, tab);
}

/** The id that extensions know the tab of a page by. */
export async function tabIdOf(scope: TestPage, page: TestPage): Promise<number> {
  return tabIdAt(scope, await page.evaluate(() => location.href));
}

export async function tabIdAt(scope: TestPage, url: string): Promise<number> {
  const id = await scope.evaluate(async (wanted) => {
    const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
    const tabs = await (api ?? chromium)!.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id;
  }, url);
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

type Area = 'sync' | 'local';

export function store(scope: TestPage, area: Area, items: object): Promise<void> {
  return scope.evaluate(
    ({ name, values }) => {
      const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
      return (api ?? chromium)!.storage[name].set(values);
    },
    { name: area, values: items },
  );
}

/** All that an area holds. */
export function stored(scope: TestPage, area: Area): Promise<Record<string, unknown>> {
  return scope.evaluate((name) => {
    const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
    return (api ?? chromium)!.storage[name].get(null);
  }, area);
}

/** Fills storage.local until not one more item goes in; Firefox, started with `local-full`, takes none from the first. */
export function fillLocal(scope: TestPage): Promise<void> {
  return scope.evaluate(async () => {
    const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
    const { local } = (api ?? chromium)!.storage;
    const fits = (items: object): Promise<boolean> =>
      local.set(items).then(
        () => true,
        () => false,
      );
    let item = 0;
    for (let length = 4_000_000; length >= 1; length = Math.floor(length / 2)) {
      while (await fits({ [`filler ${item}`]: 'x'.repeat(length) })) item++;
    }
  });
}

/** Addresses of all tabs, also of those that are still on their way. */
export function addresses(scope: TestPage): Promise<string[]> {
  return scope.evaluate(async () => {
    const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
    const tabs = await (api ?? chromium)!.tabs.query({});
    return tabs.flatMap(({ url, pendingUrl }) => [url ?? '', pendingUrl ?? '']);
  });
}
