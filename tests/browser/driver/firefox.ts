/** Firefox through WebDriver BiDi (puppeteer-core), with the built extension. */
import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../.ci/find-browsers.mjs';
import { waitUntil } from './wait-until.ts';
import { type BrowserOptions, type Key, PLAIN_HOST, type TestBrowser, type TestPage } from './test-browser.ts';

const ID = 'fact-cards@fact-cards.example';
/** The extension's host on this profile, fixed so that its pages can be opened. */
const HOST = '11111111-2222-4333-8444-555555555555';
/** `ui.*PointerCapabilities`: fine pointer that hovers; headless Firefox says that it has none. */
const MOUSE = 6;

export async function startFirefox(options: BrowserOptions): Promise<TestBrowser> {
  const { extension, language = 'en', dark = false, forcedColors = false } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox')!,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
      'network.dns.localDomains': PLAIN_HOST,
      'intl.locale.requested': language === 'de' ? 'de' : 'en-US',
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'browser.display.document_color_use': forcedColors ? 2 : 0,
      'ui.primaryPointerCapabilities': MOUSE,
      'ui.allPointerCapabilities': MOUSE,
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
    endBackground: () => endBackground(browser),
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
    givePermission: () =>
      inBrowserScope(
        browser,
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.add(
          '${ID}',
          { permissions: [], origins: ['<all_urls>'] },
          WebExtensionPolicy.getByID('${ID}').extension,
        )`,
      ),
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
function endBackground(browser: Browser): Promise<void> {
  return inBrowserScope(
    browser,
    `WebExtensionPolicy.getByID('${ID}').extension` +
      '.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })',
  );
}

/** Privileged code in the browser's window. puppeteer has no call for it, so its connection is used. */
async function inBrowserScope(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts![0]!.context;
  await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
}

interface PermissionsApi {
  permissions: { remove: (permissions: { origins: string[] }) => Promise<boolean> };
}

interface BidiConnection {
  send: (method: string, parameters: object) => Promise<{ result: { contexts?: { context: string }[] } }>;
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
    pressKey: (key) => press(page, key),
    holdKey: (key) => page.keyboard.down(key),
    letGoKey: (key) => page.keyboard.up(key),
    type: (text) => page.keyboard.type(text),
    pressShortcut: (letter) =>
      inBrowserScope(
        page.browser(),
        `[...document.querySelectorAll('keyset[id^=ext-keyset-id] key')]
          .find((key) => key.getAttribute('key') === '${letter}')
          .dispatchEvent(new Event('command', { bubbles: true }))`,
      ),
    paste: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    setSize: (size) => page.setViewport(size),
    screenshot: async () => Buffer.from(await page.screenshot()),
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
