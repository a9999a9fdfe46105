/** Five pictures and a tile for the stores, of the product as it is built, in one language. */
import { readFileSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { startChromium } from '../browser/driver/chromium.ts';
import { clickOn } from '../browser/driver/controls.ts';
import { BUILDS } from '../browser/driver/each-browser.ts';
import { openScope, tabIdOf } from '../browser/driver/extension-scope.ts';
import { highlighted, restUntilCard } from '../browser/driver/look.ts';
import { servePages } from '../browser/driver/serve-pages.ts';
import type { TestBrowser, TestPage } from '../browser/driver/test-browser.ts';
import { waitUntil } from '../browser/driver/wait-until.ts';
import { samplePage } from '../gallery/sample-page.ts';

/** Pixels, as the Chrome Web Store and Edge ask for them. */
export const PICTURE = { width: 1280, height: 800 };
export const TILE = { width: 440, height: 280 };
/** Pixels of the panel in the picture of it. */
const PANEL = 380;

export type StorePictures = Record<'card' | 'dark' | 'panel' | 'options' | 'contents' | 'tile', Buffer>;

export async function takeStorePictures(language: 'en' | 'de'): Promise<StorePictures> {
  const light = await withBrowser(language, false, async (browser, url) => {
    const card = await pictureOfCard(browser, url, 'BYD');
    const panel = await pictureOfPanel(browser, url);
    const options = await pictureOfOwn(browser, 'options.html', '#highlights');
    const contents = await pictureOfOwn(browser, 'contents.html', '#deepseek');
    const tile = await pictureOf(browser, await tilePage(language), TILE);
    return { card, panel, options, contents, tile };
  });
  const dark = await withBrowser(language, true, (browser, url) => pictureOfCard(browser, url, 'DeepSeek'));
  return { ...light, dark };
}

async function withBrowser<T>(
  language: 'en' | 'de',
  dark: boolean,
  use: (browser: TestBrowser, url: string) => Promise<T>,
): Promise<T> {
  const server = await servePages({ '/page': samplePage(language, dark) });
  const browser = await startChromium({ extension: BUILDS.chromium, language, dark });
  try {
    return await use(browser, server.url('/page'));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openRead(browser: TestBrowser, url: string, size: typeof PICTURE): Promise<TestPage> {
  const page = await browser.open(url);
  await page.setSize(size);
  await waitUntil('the page is read', async () => (await highlighted(page)).length > 5);
  return page;
}

async function pictureOfCard(browser: TestBrowser, url: string, name: string): Promise<Buffer> {
  const page = await openRead(browser, url, PICTURE);
  await restUntilCard(page, name);
  await waitUntil('the card is whole', () =>
    page.evaluate(() => {
      const card = document.querySelector('fact-cards-host')?.shadowRoot?.querySelector('.fc-card');
      return card !== null && card !== undefined && getComputedStyle(card).opacity === '1';
    }),
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** Page and panel side by side, as the browser shows them; its own frame cannot be pictured. */
async function pictureOfPanel(browser: TestBrowser, url: string): Promise<Buffer> {
  const page = await openRead(browser, url, { ...PICTURE, width: PICTURE.width - PANEL });
  const scope = await openScope(browser);
  const panel = await browser.openOwn(`sidepanel.html?tab=${await tabIdOf(scope, page)}`);
  await scope.close();
  await panel.setSize({ ...PICTURE, width: PANEL });
  await waitUntil('it marks what is in view', () =>
    panel.evaluate(() => document.querySelector('[aria-current]') !== null),
  );
  await clickOn(panel, '.fc-entity .fc-icon-button');
  const parts = [await page.screenshot(), await panel.screenshot()];
  await page.close();
  await panel.close();
  const images = parts.map((part) => `<img src="data:image/png;base64,${part.toString('base64')}">`);
  return pictureOf(browser, `<style>body { margin: 0; display: flex }</style>${images.join('')}`, PICTURE);
}

async function pictureOfOwn(browser: TestBrowser, path: string, place: string): Promise<Buffer> {
  const page = await browser.openOwn(path);
  await page.setSize(PICTURE);
  await waitUntil('it is drawn', () => page.evaluate((at) => document.querySelector(at) !== null, place));
  await page.evaluate((at) => document.querySelector(at)!.scrollIntoView({ behavior: 'instant' }), place);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function pictureOf(browser: TestBrowser, body: string, size: typeof PICTURE): Promise<Buffer> {
  const server = await servePages({ '/': `<!doctype html>${body}` });
  const page = await browser.open(server.url('/'));
  await page.setSize(size);
  await waitUntil('its pictures are drawn', () =>
    page.evaluate(() => [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0)),
  );
  const picture = await page.screenshot();
  await page.close();
  await server.close();
  return picture;
}

/** Icon, name and what it is: the icon's colours, and the words of the product. */
async function tilePage(language: 'en' | 'de'): Promise<string> {
  const messages = await parseMessagesFile(`src/locales/${language}.yml`);
  const lead = messages.find(({ key }) => key.join('.') === 'welcome.lead');
  const icon = readFileSync('assets/public/icons/icon.svg', 'utf8');
  return `<style>
    body { margin: 0; box-sizing: border-box; height: 100vh; padding: 28px 32px; background: #0a6b74; color: #fff;
      font: 19px/1.4 'Segoe UI', 'Noto Sans', 'Liberation Sans', sans-serif; display: grid; align-content: center; gap: 14px }
    h1 { margin: 0; font-size: 36px; display: flex; align-items: center; gap: 14px }
    svg { width: 52px; height: 52px } svg > rect { stroke: #8fe6ee; stroke-width: 0.6 } p { margin: 0 }
  </style><h1>${icon}Fact Cards</h1><p>${lead && 'message' in lead ? lead.message : ''}</p>`;
}
