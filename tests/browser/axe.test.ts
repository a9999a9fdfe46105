/** 0 violations, seen by axe. `npm test` looks at two corners of the matrix, `npm run axe` at all of it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { findViolations } from './driver/find-violations.ts';
import { cardOf, expectNoCard, highlighted, openCard, placeOf, restOn } from './driver/look.ts';
import { openScope, tabIdOf } from './driver/extension-scope.ts';
import { openPopup } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { BrowserOptions, TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const page = (dark: boolean): string => `<!doctype html><html lang="en"><title>A page</title>
<style>body { font: 18px/1.8 sans-serif; ${dark ? 'background: #111; color: #eee' : ''} }</style>
<main><h1>A page</h1><p>First comes DeepSeek, then BYD and God’s Eye.</p><p>OpenAI.</p></main></html>`;

const LOOKS = { light: {}, dark: { dark: true }, 'forced colours': { forcedColors: true } };
const MATRIX: [string, BrowserOptions][] = (['en', 'de', 'vi', 'zh-CN'] as const).flatMap((language) =>
  Object.entries(LOOKS).map(([look, options]): [string, BrowserOptions] => [
    `${language}, ${look}`,
    { language, ...options },
  ]),
);
const FULL = import.meta.env.MODE === 'full';
const looked = FULL ? MATRIX : MATRIX.filter(([name]) => name === 'en, light' || name === 'de, dark');
/** CSS pixels: a window of 1280 x 800 at 100 % and at 200 %, and the narrowest one that WCAG asks for. */
const SIZES = FULL
  ? [
      [1280, 800],
      [640, 400],
      [320, 600],
    ]
  : [[640, 800]];

for (const [name, options] of looked) {
  inEachBrowser(
    `axe, ${name},`,
    (browser) => {
      let server: PageServer;
      let article: TestPage;
      beforeAll(async () => {
        server = await servePages({ '/article': page(options.dark === true) });
        article = await browser().open(server.url('/article'));
        await waitUntil('the page is read', () => highlighted(article).then(({ length }) => length));
      });
      afterAll(() => server?.close());
      const expectNone = async (shown: TestPage, within?: string): Promise<void> => {
        for (const [width, height] of SIZES) {
          await shown.setSize({ width: width!, height: height! });
          expect(await findViolations(shown, within)).toEqual([]);
        }
      };

      it('the card, small and large, and its notice', async () => {
        await article.setSize({ width: 640, height: 800 });
        await restOn(article, 'BYD');
        await cardOf(article, options.language === 'zh-CN' ? '比亚迪' : 'BYD');
        await expectNone(article, 'fact-cards-host');
        await clickOn(article, '.fc-frame button:nth-of-type(2)');
        await clickOn(article, '.fc-frame button[aria-pressed]');
        await clickOn(article, '.fc-not-this > button');
        await expectNone(article, 'fact-cards-host');
        await clickOn(article, '[data-hide=page]');
        await waitUntil('only the notice is there', () =>
          article.evaluate(() => document.querySelectorAll('fact-cards-host').length === 1),
        );
        await expectNone(article, 'fact-cards-host');
        await clickOn(article, '[data-undo]');
      });

      it('the sheet that a finger opens', async () => {
        await article.setSize({ width: 640, height: 800 });
        await waitUntil('a tap opens it', async () => {
          await article.touch([await placeOf(article, 'BYD')]);
          return waitUntil('this tap opens it', () => openCard(article), 3000).catch(() => false as const);
        });
        await expectNone(article, 'fact-cards-host');
        await article.pressKey('Escape');
        await expectNoCard(article);
      });

      it('the bar of mention mode', async () => {
        await article.pressShortcut('M');
        await waitUntil('the bar is there', () =>
          article.evaluate(() =>
            [...document.querySelectorAll('fact-cards-host')].some((host) =>
              Boolean(host.shadowRoot?.querySelector('.fc-mode strong')),
            ),
          ),
        );
        await expectNone(article, 'fact-cards-host');
        await article.pressKey('Escape');
      });

      it('the popup, with an opened entity and with search results', async () => {
        const popup = await openPopup(browser(), article);
        await expectNone(popup);
        await clickOn(popup, '.fc-entity .fc-icon-button');
        await expectNone(popup);
        await clickOn(popup, 'input[type=search]');
        await popup.type('sputnik');
        await waitUntil('facts are found', () =>
          popup.evaluate(() => document.querySelector('.fc-results > li') !== null),
        );
        await expectNone(popup);
        await popup.close();
      });

      it('the panel, with what is in view', async () => {
        const scope = await openScope(browser());
        const panel = await browser().openOwn(`sidepanel.html?tab=${await tabIdOf(scope, article)}`);
        await scope.close();
        await article.toFront();
        await waitUntil('it marks something', () =>
          panel.evaluate(() => document.querySelector('[aria-current]') !== null),
        );
        await panel.toFront();
        await expectNone(panel);
        await panel.close();
      });

      it.each(['contents.html?report#c18', 'options.html', 'contents.html', 'welcome.html'])('%s', async (path) => {
        const shown = await browser().openOwn(path);
        await waitUntil('it is drawn', () => shown.evaluate(() => document.querySelector('h1') !== null));
        await expectNone(shown);
        await shown.close();
      });
    },
    options,
  );
}
