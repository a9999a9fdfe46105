/** One picture of all pictures, with their names. */
import { servePages } from '../browser/driver/serve-pages.ts';
import type { TestBrowser } from '../browser/driver/test-browser.ts';
import { waitUntil } from '../browser/driver/wait-until.ts';
import type { Picture } from './take-pictures.ts';

/** CSS pixels of a picture on the sheet. */
const WIDTH = 400;
const COLUMNS = 6;

export async function makeSheet(browser: TestBrowser, pictures: readonly Picture[]): Promise<Buffer> {
  const figures = pictures
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .map(
      ({ name, png }) =>
        `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
    );
  const style = `body { margin: 12px; font: 13px sans-serif; display: grid; gap: 12px; align-items: start;
    grid-template-columns: repeat(${COLUMNS}, ${WIDTH}px) } figure { margin: 0 } img { width: 100%; border: 1px solid #999 }`;
  const server = await servePages({ '/': `<!doctype html><style>${style}</style>${figures.join('')}` });
  const page = await browser.open(server.url('/'));
  await waitUntil('all pictures are drawn', () =>
    page.evaluate(() => [...document.images].every(({ complete }) => complete)),
  );
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setSize({ width: COLUMNS * (WIDTH + 12) + 12, height });
  const sheet = await page.screenshot();
  await server.close();
  return sheet;
}
