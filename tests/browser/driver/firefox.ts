/** Firefox through WebDriver BiDi (puppeteer-core), with the built extension. */
import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../.ci/find-browsers.mjs';
import { measureFirefox } from './measure-firefox.ts';
import { waitUntil } from './wait-until.ts';
import { type BrowserOptions, type Key, PLAIN_HOST, type TestBrowser, type TestPage } from './test-browser.ts';

const ID = 'fact-cards@fact-cards.example';
/** The extension's host on this profile, fixed so that its pages can be opened. */
const HOST = '11111111-2222-4333-8444-555555555555';
/** `ui.*PointerCapabilities`: fine pointer that hovers; headless Firefox says that it has none. */
const MOUSE = 6;

export async function startFirefox(options: BrowserOptions): Promise<TestBrowser> {
  const { extension, language = 'en', dark = false, forcedColors = false, storage } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox')!,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
      'network.dns.localDomains': PLAIN_HOST,
      'intl.locale.requested': language === 'en' ? 'en-US' : language,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'browser.display.document_color_use': forcedColors ? 2 : 0,
      'ui.primaryPointerCapabilities': MOUSE,
      'ui.allPointerCapabilities': MOUSE,
      ...(storage === 'sync-off' && { 'webextensions.storage.sync.enabled': false }),
      // In kB; -1: as the disk allows.
      'dom.quotaManager.temporaryStorage.fixedLimit': storage === 'local-full' ? 1 : -1,
    },
  });
  if (extension) {
    await browser.installExtension(extension);
    await closeWelcome(browser);
  }
  const open = async (url?: string): Promise<TestPage> => {
    const page = await browser.newPage();
    // Navigation to an extension page never reports that it has loaded.
    if (url) await page.goto(url, url.startsWith('moz-extension:') ? { waitUntil: [] } : {});
    return testPage(page);
  };
  return {
    name: 'firefox',
    open,
    openOwn: (path) => open(`moz-extension://${HOST}/${path}`),
    suggestionsFor: async (text) => JSON.parse(await inBrowserScope(browser, suggestions(text))) as string[],
    enterWithKeyword: async (text) => {
      await inBrowserScope(browser, suggestions(text));
      await inBrowserScope(
        browser,
        `gURLBar.handleNavigation({ event: new KeyboardEvent('keydown', { key: 'Enter' }) })`,
      );
    },
    endBackground: async () => void (await endBackground(browser)),
    async withdrawPermission() {
      const page = await open(`moz-extension://${HOST}/options.html`);
      await waitUntil('the permission is withdrawn', () =>
        page.evaluate(() => {
          const { browser: api } = globalThis as unknown as { browser: PermissionsApi };
          return api.permissions.remove({ origins: ['<all_urls>'] });
        }),
      );
      await page.close();
    },
    async givePermission() {
      await inBrowserScope(
        browser,
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.add(
          '${ID}',
          { permissions: [], origins: ['<all_urls>'] },
          WebExtensionPolicy.getByID('${ID}').extension,
        )`,
      );
    },
    close: () => browser.close(),
  };
}

/** The first install opens the welcome page in front. Its address cannot be told (BiDi says about:blank). */
async function closeWelcome(browser: Browser): Promise<void> {
  const first = await browser.pages();
  const welcome = await waitUntil('the welcome page is open', async () => {
    for (const page of await browser.pages()) {
      if (await page.evaluate(() => location.pathname === '/welcome.html')) return page;
    }
    return false;
  });
  await welcome.close();
  await first[0]?.bringToFront();
}

/** What the idle timeout does, at once. */
function endBackground(browser: Browser): Promise<string> {
  return inBrowserScope(
    browser,
    `WebExtensionPolicy.getByID('${ID}').extension` +
      '.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })',
  );
}

/** Privileged code in the browser's window, and the text that it gives. puppeteer has no call for it, so its connection is used. */
async function inBrowserScope(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts![0]!.context;
  const evaluated = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  return evaluated.result.result?.value ?? '';
}

/** Types into the address bar and waits for what comes below it, our own suggestions only. */
function suggestions(text: string): string {
  return `(async () => {
    gURLBar.focus();
    gURLBar.search(${JSON.stringify(`fc ${text}`)}, { focus: true });
    const { results } = await gURLBar.lastQueryContextPromise;
    return JSON.stringify(results.filter((one) => one.payload.keyword === 'fc' && !one.heuristic).map((one) => one.payload.title));
  })()`;
}

/** Waits for the menu that a right click has opened, and chooses our entry. */
const CHOOSE_FROM_MENU = `(async () => {
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') await new Promise((open) => menu.addEventListener('popupshown', open, { once: true }));
  menu.activateItem([...menu.querySelectorAll('menuitem')].find((item) => item.id.endsWith('_facts-about')));
})()`;

interface PermissionsApi {
  permissions: { remove: (permissions: { origins: string[] }) => Promise<boolean> };
}

interface BidiResult {
  contexts?: { context: string }[];
  result?: { value?: string };
}

interface BidiConnection {
  send: (method: string, parameters: object) => Promise<{ result: BidiResult }>;
}

async function press(page: Page, key: Key): Promise<void> {
  const [modifier, letter] = key.split('+');
  if (letter === undefined) return page.keyboard.press(key as KeyInput);
  await page.keyboard.down(modifier as KeyInput);
  await page.keyboard.press(letter as KeyInput);
  await page.keyboard.up(modifier as KeyInput);
}

function testPage(page: Page): TestPage {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`uncaught: ${(error as Error).message}`));
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return {
    console: lines,
    requests,
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    runScript: async (text) => void (await page.evaluate(`${text};undefined`)),
    goto: async (url) => void (await page.goto(url)),
    movePointer: ({ x, y }, steps = 4) => page.mouse.move(x, y, { steps }),
    pressButton: () => page.mouse.down(),
    releaseButton: () => page.mouse.up(),
    touch: async ([first, ...others], hold = 0) => {
      const finger = await page.touchscreen.touchStart(first!.x, first!.y);
      for (const { x, y } of others) await finger.move(x, y);
      await new Promise((held) => {
        setTimeout(held, hold);
      });
      await finger.end();
    },
    pressKey: (key) => press(page, key),
    holdKey: (key) => page.keyboard.down(key),
    letGoKey: (key) => page.keyboard.up(key),
    type: (text) => page.keyboard.type(text),
    pressShortcut: async (letter) =>
      void (await inBrowserScope(
        page.browser(),
        `[...document.querySelectorAll('keyset[id^=ext-keyset-id] key')]
          .find((key) => key.getAttribute('key') === '${letter}')
          .dispatchEvent(new Event('command', { bubbles: true }))`,
      )),
    paste: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    chooseFromMenu: async ({ x, y }) => {
      await page.mouse.click(x, y, { button: 'right' });
      await inBrowserScope(page.browser(), CHOOSE_FROM_MENU);
    },
    setSize: (size) => page.setViewport(size),
    emulatePaper: async (on) =>
      void (await inBrowserScope(
        page.browser(),
        `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${on ? 'print' : ''}'`,
      )),
    screenshot: async () => Buffer.from(await page.screenshot()),
    toFront: () => page.bringToFront(),
    measure: () => measureFirefox((expression) => inBrowserScope(page.browser(), expression)),
    close: () => page.close(),
  };
}
