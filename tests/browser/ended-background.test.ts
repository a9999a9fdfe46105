/** The background is ended before every kind of message, and what the reader wants is done all the same. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { BackgroundMessage } from '../../src/messages/ask-background.ts';
import type { FromPage, JumpMessage } from '../../src/messages/page-port.ts';
import type { ToPage } from '../../src/messages/to-page.ts';
import { clickOn } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { addresses, badgeOf, type ExtensionApi, openScope, store, tabIdOf } from './driver/extension-scope.ts';
import { cardOf, expectHighlights, expectNoCard, restOn } from './driver/look.ts';
import { clickInFrame, restInFrame } from './driver/in-frame.ts';
import { openPopup } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const page = (body: string): string => `<!doctype html><html lang="en"><title>A page</title>${body}</html>`;
const PAGES = {
  '/article': page('<p>DeepSeek</p><p>BYD</p><p id="more"></p>'),
  '/nobody': page('<p id="more">Nobody here.</p>'),
  '/candidate': page('<p>Harrison Ford</p><p id="more"></p>'),
  '/inner': page('<p>Stellantis</p>'),
  '/sandbox': page('<iframe sandbox="allow-same-origin" width="700" height="500" srcdoc="<p>BYD</p>"></iframe>'),
};

/** Messages of private windows are in private-windows.test.ts. */
type Private = 'private-lists' | 'chosen-privately';
type Kind = Exclude<BackgroundMessage['type'] | ToPage['type'] | FromPage['type'] | JumpMessage['type'], Private>;

inEachBrowser('a background that has just been ended', (browser) => {
  let server: PageServer;
  let scope: TestPage;
  let tab: TestPage;
  beforeAll(async () => {
    server = await servePages(PAGES);
    scope = await openScope(browser());
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    const last = tab;
    tab = await browser().open();
    await last?.close();
    await store(scope, 'sync', { topicsOff: [], highlightStyle: 'dotted' }); // What a failed test has left there.
  });

  const show = async (path: keyof typeof PAGES, names: string[]): Promise<void> => {
    await tab.goto(server.url(path));
    await expectHighlights(tab, names);
  };
  const end = async (): Promise<void> => {
    await browser().endBackground();
    await tab.toFront();
  };
  const add = (text: string): Promise<void> =>
    tab.evaluate((more) => {
      document.querySelector('#more')!.textContent = more;
    }, text);
  const restOnName = async (): Promise<void> => {
    await restOn(tab, 'BYD');
    await cardOf(tab, 'BYD');
  };
  /** Ends our script in the tab, as if it had been open before the install; `poor`: it will not be able to unpack. */
  const endScript = async (poor: boolean): Promise<void> => {
    const tabId = await tabIdOf(scope, tab);
    await scope.evaluate(
      async ({ id, withoutStreams }) => {
        const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
        const { scripting } = (api ?? chromium)!;
        const endReader = (): void => {
          (globalThis as unknown as { factCardsRunning: AbortController }).factCardsRunning.abort();
        };
        const breakStreams = (): void => {
          Object.assign(globalThis, { DecompressionStream: undefined });
        };
        await scripting.executeScript({ target: { tabId: id }, func: endReader });
        if (withoutStreams) await scripting.executeScript({ target: { tabId: id }, func: breakStreams });
      },
      { id: tabId, withoutStreams: poor },
    );
    await expectHighlights(tab, []);
  };

  /** By kind of message, so that a new one is not forgotten: without it, this is a type error. */
  const ACTIONS: Record<Kind, () => Promise<void>> = {
    site: async () => {
      await show('/article', ['DeepSeek', 'BYD']);
      await end();
      await tab.evaluate(
        (url) => {
          const frame = document.createElement('iframe');
          Object.assign(frame, { width: '400', height: '120', src: url });
          document.body.append(frame);
        },
        server.url('/inner', 'localhost'),
      );
      const id = await tabIdOf(scope, tab);
      await waitUntil('the frame counts', async () => (await badgeOf(scope, id)) === '3');
    },
    'site-on': async () => {
      await show('/article', ['DeepSeek', 'BYD']);
      await end();
      await store(scope, 'local', { sitesOff: ['*://*/article*'] });
      await expectHighlights(tab, []);
      await store(scope, 'local', { sitesOff: [] });
      await expectHighlights(tab, ['DeepSeek', 'BYD']);
    },
    judge: async () => {
      await show('/nobody', []);
      await end();
      await add('BYD');
      await expectHighlights(tab, ['BYD']);
    },
    hover: async () => {
      await show('/candidate', []);
      await end();
      await add('BYD');
      await expectHighlights(tab, ['BYD']);
      await restOnName();
    },
    looks: async () => {
      const isMarkerStyled = (): Promise<boolean> =>
        tab.evaluate(() => {
          const { backgroundColor } = getComputedStyle(document.body, '::highlight(fact-cards-marker)');
          return !/^$|transparent|, 0\)$/.test(backgroundColor);
        });
      await show('/article', ['DeepSeek', 'BYD']);
      expect(await isMarkerStyled()).toBe(false);
      await end();
      await store(scope, 'sync', { highlightStyle: 'marker' });
      await waitUntil('the marker has its colour', isMarkerStyled);
      await store(scope, 'sync', { highlightStyle: 'dotted' });
      await expectHighlights(tab, ['DeepSeek', 'BYD']);
    },
    mentions: async () => {
      await show('/article', ['DeepSeek', 'BYD']);
      const id = await tabIdOf(scope, tab);
      await waitUntil('the badge counts two', async () => (await badgeOf(scope, id)) === '2');
      await end();
      await add('Nvidia');
      await waitUntil('the badge counts three', async () => (await badgeOf(scope, id)) === '3');
    },
    card: async () => {
      await show('/article', ['DeepSeek', 'BYD']);
      await end();
      await restOnName();
      // Now without the card's script, which is there.
      await end();
      await clickOn(tab, '.fc-related [data-entity=gods-eye]');
      await cardOf(tab, 'God’s Eye');
    },
    choose: async () => {
      await show('/article', ['DeepSeek', 'BYD']);
      await restOnName();
      await end();
      await clickOn(tab, '[data-off=site]');
      await expectHighlights(tab, []);
      await end();
      await clickOn(tab, '[data-undo]');
      await expectHighlights(tab, ['DeepSeek', 'BYD']);
    },
    open: async () => {
      await tab.goto(server.url('/sandbox'));
      await restInFrame(tab);
      await end();
      await clickInFrame(tab, 'a[href]');
      // The sandbox lets no link open a tab.
      await waitUntil('the source is open', async () =>
        (await addresses(scope)).some((url) => url.startsWith('https:')),
      );
    },
    change: async () => {
      await show('/article', ['DeepSeek', 'BYD']);
      await browser().endBackground();
      await scope.toFront();
      await clickOn(scope, '[data-topic=artificial-intelligence] input');
      await expectHighlights(tab, ['BYD']);
      await clickOn(scope, '[data-topic=artificial-intelligence] input');
      await expectHighlights(tab, ['DeepSeek', 'BYD']);
    },
    start: async () => {
      await show('/article', ['DeepSeek', 'BYD']);
      await endScript(false);
      const popup = await openPopup(browser(), tab);
      await browser().endBackground();
      await popup.toFront();
      await clickOn(popup, '[data-cause=open-before] button');
      await tab.toFront();
      await expectHighlights(tab, ['DeepSeek', 'BYD']);
      await popup.close();
    },
    'are-you-there': async () => {
      await show('/article', ['DeepSeek', 'BYD']);
      const tabId = await tabIdOf(scope, tab);
      await end();
      await waitUntil('it is found there', () =>
        scope.evaluate(async (id) => {
          const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
          return (await (api ?? chromium)!.runtime.sendMessage({ type: 'start', tabId: id })) === true;
        }, tabId),
      );
      await restOnName();
    },
    lexicon: async () => {
      await show('/article', ['DeepSeek', 'BYD']);
      await endScript(true);
      const tabId = await tabIdOf(scope, tab);
      await end();
      await scope.evaluate(async (id) => {
        const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
        const files = ['/content-scripts/content.js'];
        await (api ?? chromium)!.scripting.executeScript({ target: { tabId: id }, files });
      }, tabId);
      await expectHighlights(tab, ['DeepSeek', 'BYD']);
    },
    command: async () => {
      await show('/article', ['DeepSeek', 'BYD']);
      // Who hears of it must be there: it comes after the highlights.
      await restOnName();
      await tab.pressKey('Escape');
      await expectNoCard(tab);
      await end();
      await tab.pressShortcut('M');
      await waitUntil('a name is marked', () =>
        tab.evaluate(() => CSS.highlights.get('fact-cards-current')?.size === 1),
      );
    },
    'page-facts': async () => {
      await show('/article', ['DeepSeek', 'BYD']);
      await browser().endBackground();
      const popup = await openPopup(browser(), tab);
      await waitUntil('the popup lists both', () =>
        popup.evaluate(() => document.querySelectorAll('.fc-entity').length === 2),
      );
      await popup.close();
    },
    jump: async () => {
      await show('/article', ['DeepSeek', 'BYD']);
      const popup = await openPopup(browser(), tab);
      await browser().endBackground();
      await popup.toFront();
      await clickOn(popup, '[data-entity=byd] .fc-jump');
      await tab.toFront();
      await cardOf(tab, 'BYD');
      await popup.close();
    },
  };

  it.each(Object.entries(ACTIONS))('wakes up for the message "%s"', async (_, act) => {
    await expect(act()).resolves.toBeUndefined();
  });
});
