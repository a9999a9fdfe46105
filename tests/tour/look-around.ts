/** The tour of the four screens: page, card, popup, options. */
import { cardOf, highlighted, openCard, restOnFirst } from '../browser/driver/look.ts';
import { openPopup } from '../browser/driver/popup.ts';
import type { TestBrowser, TestPage } from '../browser/driver/test-browser.ts';
import { waitUntil } from '../browser/driver/wait-until.ts';

export interface SeenOnTour {
  pictures: { page: Buffer; card: Buffer; popup: Buffer; options: Buffer };
  highlights: string[];
  /** Name and number of facts of the card that was opened. */
  card: string | undefined;
  /** Entities of the popup. */
  pageFacts: string[];
}

/** CSS pixels; browsers give a popup no more than 800 x 600. */
const POPUP = { width: 360, height: 600 };

export async function lookAround(
  browser: TestBrowser,
  url: string,
  size: { width: number; height: number },
): Promise<SeenOnTour> {
  const page = await browser.open(url);
  await page.setSize(size);
  const highlights = await settledHighlights(page);
  const pagePicture = await page.screenshot();
  const card = highlights.length > 0 ? await openFirstCard(page) : undefined;
  const cardPicture = await page.screenshot();

  const popup = await openPopup(browser, page);
  await popup.setSize({ width: Math.min(size.width, POPUP.width), height: POPUP.height });
  const pageFacts = await popup.evaluate(() =>
    [...document.querySelectorAll('.fc-entity-name')].map(({ textContent }) => textContent),
  );
  const popupPicture = await popup.screenshot();

  const options = await browser.openOwn('options.html');
  await options.setSize(size);
  await waitUntil('the options are shown', () => options.evaluate(() => document.querySelector('h1') !== null));
  const pictures = { page: pagePicture, card: cardPicture, popup: popupPicture, options: await options.screenshot() };
  return { pictures, highlights, card, pageFacts };
}

/** The page's first highlights: a real page may have none at all, and says so by being read to the end. */
async function settledHighlights(page: TestPage): Promise<string[]> {
  return waitUntil('the page has been read', () => highlighted(page).then((texts) => texts.length > 0 && texts)).catch(
    () => [],
  );
}

async function openFirstCard(page: TestPage): Promise<string> {
  await restOnFirst(page);
  const { name } = await waitUntil('a card is open', () => openCard(page));
  const card = await cardOf(page, name);
  return `${card.name}, ${card.facts} facts shown, ${card.links.length} sources linked`;
}
