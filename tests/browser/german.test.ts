import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectText } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { cardOf, expectHighlights, restOn } from './driver/look.ts';
import { openPopup } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';

const ARTICLE = `<!doctype html><html lang="de"><title>Eine Seite</title>
<p style="margin: 40px">Die Nvidia-Aktien fielen, und BYDs „God’s Eye“ kam.</p></html>`;

inEachBrowser(
  'in a German browser',
  (browser) => {
    let server: PageServer;
    let page: TestPage;
    beforeAll(async () => {
      server = await servePages({ '/seite': ARTICLE });
      page = await browser().open(server.url('/seite'));
      await expectHighlights(page, ['Nvidia', 'BYD', 'God’s Eye']);
    });
    afterAll(() => server?.close());

    it('the card is German and says so to screen readers', async () => {
      await restOn(page, 'BYD');
      const card = await cardOf(page, 'BYD');
      expect(card.language).toBe('de');
      expect(card.text).toContain('Autohersteller');
      expect(card.text).toContain('Stand');
    });

    it('popup, options and welcome are German', async () => {
      const popup = await openPopup(browser(), page);
      await expectText(popup, 'main', 'Fakten der Seite');
      const options = await browser().openOwn('options.html');
      await expectText(options, '#topics', 'Künstliche Intelligenz');
      const welcome = await browser().openOwn('welcome.html');
      await expectText(welcome, 'h1', 'Willkommen');
    });
  },
  { language: 'de' },
);
