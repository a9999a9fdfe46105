/** Chromium through Playwright, with the built extension. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { configure } from './chromium-extensions.ts';
import { givePolicy } from './chromium-policy.ts';
import { findBrowser } from '../../../.ci/find-browsers.mjs';
import { chromiumTree } from './spoken-tree.ts';
import { measureChromium } from './measure-chromium.ts';
import {
  type BrowserOptions,
  PLAIN_HOST,
  type Point,
  type TestBrowser,
  type TestLanguage,
  type TestPage,
} from './test-browser.ts';

/** Blink's numbers: no pointer hovers (1), and they are coarse (2). */
const FINGER_ONLY =
  '--blink-settings=primaryHoverType=1,availableHoverTypes=1,primaryPointerType=2,availablePointerTypes=2';

/** CDP's modifiers: Alt 1, Shift 8. */
const ALT_SHIFT = 9;

const LOCALES: Record<TestLanguage, string> = { en: 'en-GB', de: 'de-DE', vi: 'vi-VN', 'zh-CN': 'zh-CN' };

export interface ChromiumOptions extends BrowserOptions {
  headless?: boolean;
}

/** Debian's Chromium follows LANGUAGE; `--lang` alone leaves it half English (docs/browsers.md). */
export async function startChromium(options: ChromiumOptions): Promise<TestBrowser & { context: BrowserContext }> {
  const { extension, language = 'en', dark = false, forcedColors = false, headless = true, backForwardCache } = options;
  const profile = newProfile();
  const takePolicyAway = options.policy && extension ? givePolicy(extension, options.policy) : undefined;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium') ?? chromium.executablePath(),
    headless,
    chromiumSandbox: false,
    viewport: headless ? { width: 1280, height: 800 } : null,
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forcedColors ? 'active' : 'none',
    locale: LOCALES[language],
    hasTouch: options.touchOnly === true,
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    ...(backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    args: [
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(options.touchOnly ? [FINGER_ONLY] : []),
      `--lang=${language}`,
      `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const id = extension ? await startedExtension(context) : '';
  return {
    name: 'chromium',
    context,
    async open(url) {
      const page = await context.newPage();
      if (url) await page.goto(url);
      return testPage(page);
    },
    async openOwn(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return testPage(page);
    },
    // No driver reaches the address bar of a headless Chromium: its event is raised in the background.
    suggestionsFor: (text) =>
      workerOf(context).evaluate(
        (typed) =>
          new Promise((answer) => {
            const { chrome: api } = globalThis as unknown as { chrome: RaisedEvents };
            api.omnibox.onInputChanged.dispatch(typed, (suggestions) =>
              answer(suggestions.map(({ description }) => description)),
            );
          }),
        text,
      ),
    enterWithKeyword: (text) =>
      workerOf(context).evaluate((typed) => {
        const { chrome: api } = globalThis as unknown as { chrome: RaisedEvents };
        api.omnibox.onInputEntered.dispatch(typed, 'newForegroundTab');
      }, text),
    async runCommand(name, page) {
      await page.toFront();
      await workerOf(context).evaluate(async (command) => {
        const { chrome: api } = globalThis as unknown as { chrome: RaisedEvents & WorkerApi };
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
        api.commands.onCommand.dispatch(command, tab);
      }, name);
    },
    async endBackground() {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/icons/icon.svg`);
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    withdrawPermission: () => configure(context, { extensionId: id, hostAccess: 'ON_CLICK' }),
    givePermission: () => configure(context, { extensionId: id, hostAccess: 'ON_ALL_SITES' }),
    allowPrivateWindows: () => configure(context, { extensionId: id, incognitoAccess: true }),
    async close() {
      await context.close();
      takePolicyAway?.();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The extension's id, once its welcome page is out of the way. */
async function startedExtension(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await closeWelcome(context);
  return new URL(worker.url()).host;
}

interface WorkerApi {
  tabs: { query: (filter: object) => Promise<object[]> };
}

/** Events of the extension's API can be raised by hand, which is documented nowhere. */
interface RaisedEvents {
  commands: { onCommand: { dispatch: (name: string, tab: object | undefined) => void } };
  omnibox: {
    onInputChanged: { dispatch: (text: string, suggest: (all: { description: string }[]) => void) => void };
    onInputEntered: { dispatch: (text: string, disposition: 'newForegroundTab') => void };
  };
  contextMenus: { onClicked: { dispatch: (info: { menuItemId: string; selectionText: string }) => void } };
}

function workerOf(context: BrowserContext): Worker {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the background is not running');
  return worker;
}

/** Developer mode on: without it an unpacked extension stays off after it has reloaded itself. */
function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'fact-cards-chromium-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** The first install opens the welcome page in front; a page behind another is drawn rarely and gets its input late. */
export async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  const welcome =
    context.pages().find(isWelcome) ??
    (await context.waitForEvent('page', { predicate: (page) => waitForWelcome(page) }));
  await welcome.close();
}

async function waitForWelcome(page: Page): Promise<boolean> {
  await page.waitForURL('**/welcome.html');
  return true;
}

export function testPage(page: Page): TestPage {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`uncaught: ${error.message}`));
  const requests: string[] = [];
  /** Of what is seen to where elements say they are: CDP's pointers and fingers know the former only. */
  let magnified: Point = { x: 0, y: 0 };
  const seen = ({ x, y }: Point): Point => ({ x: x - magnified.x, y: y - magnified.y });
  page.on('request', (request) => requests.push(request.url()));
  return {
    console: lines,
    requests,
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    runScript: async (text) => void (await page.evaluate(`${text};undefined`)),
    goto: async (url) => {
      await page.goto(url);
      magnified = { x: 0, y: 0 };
    },
    movePointer: (to, steps = 4) => {
      const { x, y } = seen(to);
      return page.mouse.move(x, y, { steps });
    },
    pressButton: () => page.mouse.down(),
    releaseButton: () => page.mouse.up(),
    touch: async ([first, ...others], hold = 0) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]): Promise<unknown> =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints });
      await send('touchStart', [seen(first!)]);
      for (const point of others) await send('touchMove', [seen(point)]);
      await new Promise((held) => {
        setTimeout(held, hold);
      });
      await send('touchEnd', []);
      await session.detach();
    },
    pressKey: (key) => page.keyboard.press(key),
    holdKey: (key) => page.keyboard.down(key),
    letGoKey: (key) => page.keyboard.up(key),
    type: (text) => page.keyboard.type(text),
    pressShortcut: async (letter) => {
      const session = await page.context().newCDPSession(page);
      // Only a raw key with a native code reaches the browser's own handling; Playwright's keys do not.
      const code = letter.charCodeAt(0);
      await session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        modifiers: ALT_SHIFT,
        windowsVirtualKeyCode: code,
        nativeVirtualKeyCode: code,
      });
      await session.detach();
    },
    spoken: async () => {
      const session = await page.context().newCDPSession(page);
      const tree = await chromiumTree(session);
      await session.detach();
      return tree;
    },
    paste: () => page.keyboard.press('Control+V'),
    // The browser's own menu cannot be reached without a display.
    chooseFromMenu: async () => {
      const selectionText = await page.evaluate(() => getSelection()?.toString() ?? '');
      await workerOf(page.context()).evaluate((selected) => {
        const { chrome: api } = globalThis as unknown as { chrome: RaisedEvents };
        api.contextMenus.onClicked.dispatch({ menuItemId: 'facts-about', selectionText: selected });
      }, selectionText);
    },
    setSize: (size) => page.setViewportSize(size),
    pinch: async ({ x, y }) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Input.synthesizePinchGesture', { x, y, scaleFactor: 2 });
      await session.detach();
      magnified = await page.evaluate(() => ({ x: visualViewport!.offsetLeft, y: visualViewport!.offsetTop }));
    },
    emulatePaper: (on) => page.emulateMedia({ media: on ? 'print' : 'screen' }),
    screenshot: () => page.screenshot({ animations: 'disabled' }),
    toFront: () => page.bringToFront(),
    measure: () => measureChromium(page),
    close: () => page.close(),
  };
}
