/** The pictures of one look in one language: each screen at 100 % and at 200 %. */
import { highlighted, openCard, restOnFirst } from '../browser/driver/look.ts';
import { openScope, tabIdOf } from '../browser/driver/extension-scope.ts';
import { openPopup } from '../browser/driver/popup.ts';
import type { TestBrowser, TestPage } from '../browser/driver/test-browser.ts';
import { waitUntil } from '../browser/driver/wait-until.ts';

export interface Picture {
  name: string;
  png: Buffer;
}

/** CSS pixels: at 200 % a window has half of them. */
const PAGE = { width: 1280, height: 800 };
const POPUP = { width: 360, height: 600 };
const PANEL = { width: 400, height: 800 };
const ZOOMS = [100, 200];

export async function takePictures(browser: TestBrowser, url: string, look: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const take = async (page: TestPage, screen: string, size: typeof PAGE): Promise<void> => {
    for (const zoom of ZOOMS) {
      await page.setSize(at(size, zoom));
      pictures.push({ name: `${screen}-${look}-${zoom}`, png: await page.screenshot() });
    }
  };
  for (const zoom of ZOOMS) {
    const page = await browser.open(url);
    await page.setSize(at(PAGE, zoom));
    await waitUntil('the page is read', () => highlighted(page).then(({ length }) => length));
    await waitUntil('a card is open', async () => {
      await restOnFirst(page);
      return openCard(page);
    });
    pictures.push({ name: `card-${look}-${zoom}`, png: await page.screenshot() });
    if (zoom === 100) {
      const popup = await openPopup(browser, page);
      await take(popup, 'popup', POPUP);
      await popup.close();
      const scope = await openScope(browser);
      const panel = await browser.openOwn(`sidepanel.html?tab=${await tabIdOf(scope, page)}`);
      await scope.close();
      await waitUntil('the panel marks what is in view', () =>
        panel.evaluate(() => document.querySelector('[aria-current]') !== null),
      );
      await take(panel, 'panel', PANEL);
      await panel.close();
    }
    await page.close();
  }
  for (const screen of ['options', 'contents', 'welcome']) {
    const page = await browser.openOwn(`${screen}.html`);
    await waitUntil('it is drawn', () => page.evaluate(() => document.querySelector('h1') !== null));
    await take(page, screen, PAGE);
    await page.close();
  }
  return pictures;
}

function at({ width, height }: typeof PAGE, zoom: number): typeof PAGE {
  return { width: Math.round((width * 100) / zoom), height: Math.round((height * 100) / zoom) };
}
