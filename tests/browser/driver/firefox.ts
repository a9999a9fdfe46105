/** Firefox through WebDriver BiDi (puppeteer-core), with the built extension. */
import { rmSync } from 'node:fs';
import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core';
import { CHOOSE_FROM_MENU, suggestions } from './firefox-window.ts';
import { copyOfProfile } from './firefox-profile.ts';
import { homeWith } from './firefox-policy.ts';
import { findBrowser } from '../../../.ci/find-browsers.mjs';
import { FIREFOX_TREE, firefoxTree } from './spoken-tree.ts';
import { measureFirefox } from './measure-firefox.ts';
import { preferences } from './firefox-preferences.ts';
import { pinchFirefox } from './firefox-pinch.ts';
import { waitUntil } from './wait-until.ts';
import type { BrowserOptions, Key, TestBrowser, TestPage } from './test-browser.ts';

const ID = 'fact-cards@fact-cards.example';
/** The extension's host on this profile, fixed so that its pages can be opened. */
const HOST = '11111111-2222-4333-8444-555555555555';

export async function startFirefox(options: BrowserOptions): Promise<TestBrowser> {
  const { extension } = options;
  const home = options.policy && homeWith(ID, options.policy);
  const { removeProfile, ...profile } = copyOfProfile();
  const removeFolders = (): void => {
    removeProfile?.();
    if (home) rmSync(home, { recursive: true, force: true });
  };
  const browser = await launch({
    ...profile,
    browser: 'firefox',
    executablePath: findBrowser('firefox')!,
    headless: true,
    ...(home && { env: { ...process.env, HOME: home } }),
    defaultViewport: { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, { [ID]: HOST }),
  }).catch((error: unknown) => {
    removeFolders();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    removeFolders();
  };
  try {
    if (extension) {
      await browser.installExtension(extension);
      await closeWelcome(browser);
    }
  } catch (error) {
    await close();
    throw error;
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
    async runCommand(name, page) {
      // Only a command with keys can be pressed.
      const letter = { open: 'O', 'toggle-site': 'U' }[name];
      const scope = await open(`moz-extension://${HOST}/options.html`);
      await waitUntil('the command has keys', () =>
        scope.evaluate(
          async (change) => {
            const { browser: api } = globalThis as unknown as { browser: CommandsApi };
            await api.commands.update(change);
            return true;
          },
          { name, shortcut: `Alt+Shift+${letter}` },
        ),
      );
      await scope.close();
      await page.toFront();
      await waitUntil('the browser takes them', async () => {
        const has = await inBrowserScope(browser, keyOf(letter, ' !== undefined'));
        return has === 'true';
      });
      await inBrowserScope(browser, keyOf(letter, PRESSED));
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
    givePermission: async () => {
      await inBrowserScope(
        browser,
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.add(
          '${ID}',
          { permissions: [], origins: ['<all_urls>'] },
          WebExtensionPolicy.getByID('${ID}').extension,
        )`,
      );
    },
    allowPrivateWindows: async () => {
      await inBrowserScope(
        browser,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          const policy = WebExtensionPolicy.getByID('${ID}');
          const permissions = ['internal:privateBrowsingAllowed'];
          await ExtensionPermissions.add('${ID}', { permissions, origins: [] }, policy.extension);
          await (await AddonManager.getAddonByID('${ID}')).reload();
        })()`,
      );
    },
    close,
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

/** What pressing does, for the element that a shortcut of ours has in the browser's window. */
const PRESSED = `.dispatchEvent(new Event('command', { bubbles: true }))`;

function keyOf(letter: string, then: string): string {
  return `String([...document.querySelectorAll('keyset[id^=ext-keyset-id] key')]
    .find((key) => key.getAttribute('key') === '${letter}')${then})`;
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

interface CommandsApi {
  commands: { update: (change: { name: string; shortcut: string }) => Promise<void> };
}

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
  if (letter === undefined) return page.keyboard.press(key === 'Space' ? ' ' : (key as KeyInput));
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
      try {
        for (const { x, y } of others) await finger.move(x, y);
        await new Promise((held) => {
          setTimeout(held, hold);
        });
      } finally {
        await finger.end();
      }
    },
    pressKey: (key) => press(page, key),
    holdKey: (key) => page.keyboard.down(key),
    letGoKey: (key) => page.keyboard.up(key),
    type: (text) => page.keyboard.type(text),
    pressShortcut: async (letter) => void (await inBrowserScope(page.browser(), keyOf(letter, PRESSED))),
    spoken: async () => firefoxTree(await inBrowserScope(page.browser(), FIREFOX_TREE)),
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
    pinch: async (around) => void (await inBrowserScope(page.browser(), pinchFirefox(around))),
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
