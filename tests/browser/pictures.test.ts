/**
 * The main screens look as they did: coarse pictures, kept in pictures.json. After a wanted change of looks:
 * `KEEP_PICTURES=1 npm run unit -- --project browser tests/browser/pictures.test.ts`, and look at what has changed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type CoarsePicture, coarsePicture, difference } from './driver/coarse-picture.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { cardOf, expectHighlights, restUntilCard } from './driver/look.ts';
import { openPopup } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const KEPT = new URL('pictures.json', import.meta.url);
/** Share of the cells with something in them that may be filled in one picture only: another smoothing, a line or two. */
const SHARE = 0.2;
/** Of 255: how much lighter or darker all of it may be. */
const LIGHT = 6;
/** What set-up installs; on a machine with other fonts lines break elsewhere, so all text is set in it. */
const FONT = 'Liberation Sans';

/** Facts that never age: the day of the test must not be seen. */
const ARTICLE = `<!doctype html><html lang="en"><title>A page</title>
<style>body { font: 20px/1.8 '${FONT}'; margin: 60px; width: 800px }</style>
<p>In 1957 the satellite Sputnik 1 went round the earth, and later DeepSeek was likened to it.</p></html>`;
const DARK = ARTICLE.replace('body {', 'body { background: #14181c; color: #ddd;');

const kept = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, CoarsePicture>) : {};
const isKeeping = process.env['KEEP_PICTURES'] !== undefined;

for (const dark of [false, true]) {
  const look = dark ? 'dark' : 'light';
  inEachBrowser(
    `the looks of screens, ${look},`,
    (browser) => {
      let server: PageServer;
      let page: TestPage;
      beforeAll(async () => {
        server = await servePages({ '/article': dark ? DARK : ARTICLE });
        page = await browser().open(server.url('/article'));
        await expectHighlights(page, ['Sputnik 1', 'DeepSeek']);
      });
      afterAll(async () => {
        await server?.close();
        if (isKeeping) writeFileSync(KEPT, `${JSON.stringify(kept, undefined, 2)}\n`);
      });

      beforeEach(async ({ skip }) => {
        if (!(await hasFont(page))) skip(`this machine has no ${FONT}, in which the pictures were taken`);
      });

      const expectLooks = async (shown: TestPage, screen: string): Promise<void> => {
        await setFont(shown);
        const name = `${screen}, ${look}, ${browser().name}`;
        if (isKeeping) kept[name] = await coarsePicture(shown);
        const before = kept[name] ?? { light: 0, rows: [] };
        let seen = before;
        // What fades in or is still laid out comes to rest.
        await waitUntil(`${name} looks as it did`, async () => {
          seen = await coarsePicture(shown);
          return difference(seen, before) <= SHARE && Math.abs(seen.light - before.light) <= LIGHT;
        }).catch((error: Error) => {
          throw new Error(`${error.message}; now, and kept:\n${beside(seen, before)}`, { cause: error });
        });
        expect(kept[name]).toBeDefined();
      };

      it('the card', async () => {
        await page.setSize({ width: 1000, height: 625 });
        await restUntilCard(page, 'Sputnik 1');
        await cardOf(page, 'Sputnik 1');
        await expectLooks(page, 'card');
        await page.pressKey('Escape');
      });

      it('the popup', async () => {
        const popup = await openPopup(browser(), page);
        await popup.setSize({ width: 360, height: 600 });
        await expectLooks(popup, 'popup');
        await popup.close();
      });

      it.each(['welcome.html', 'options.html#behaviour'])('%s', async (path) => {
        const shown = await browser().openOwn(path);
        await shown.setSize({ width: 1000, height: 625 });
        await waitUntil('it is drawn', () => shown.evaluate(() => document.querySelector('h1') !== null));
        await shown.evaluate(() => document.querySelector(location.hash || 'body')!.scrollIntoView());
        await expectLooks(shown, path);
        await shown.close();
      });
    },
    { dark },
  );
}

/** A font that is not there is drawn as the one behind it. */
function hasFont(page: TestPage): Promise<boolean> {
  return page.evaluate((font) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    const widthIn = (family: string): number => {
      canvas.font = `40px ${family}`;
      return canvas.measureText('Will it be as wide?').width;
    };
    return widthIn(`'${font}', monospace`) !== widthIn('monospace');
  }, FONT);
}

/** In the document and in what we show in it. */
function setFont(page: TestPage): Promise<void> {
  return page.evaluate((font) => {
    const rule = `* { font-family: '${font}' !important }`;
    const roots = [...document.querySelectorAll('fact-cards-host')].map((host) => host.shadowRoot!);
    // Not a style element: the policy of our pages takes none.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    for (const root of [document, ...roots]) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, FONT);
}

function beside(one: CoarsePicture, other: CoarsePicture): string {
  return one.rows.map((row, at) => `${row}  ${other.rows[at] ?? ''}`).join('\n');
}
