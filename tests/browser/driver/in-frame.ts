/** The card in a page's first frame, of the same origin, so that the page can look into it. */
import type { Point, TestPage } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** Rests on the frame's first paragraph until its card is open and takes clicks. */
export async function restInFrame(page: TestPage): Promise<void> {
  const at = await waitUntil('the frame has its text', () => placeInFrame(page, 'p'));
  await waitUntil('a rest opens the card', async () => {
    await page.movePointer({ x: 0, y: 0 }, 2);
    await page.movePointer(at, 4);
    return waitUntil('this rest opens it', () => isCardWhole(page), 4000).catch(() => false as const);
  });
}

/** Clicks the middle of the first element that fits, in the frame's card. */
export async function clickInFrame(page: TestPage, selector: string): Promise<void> {
  const at = await waitUntil(`"${selector}" is in the frame`, () => placeInFrame(page, selector));
  await page.movePointer(at, 3);
  await page.pressButton();
  await page.releaseButton();
}

function isCardWhole(page: TestPage): Promise<boolean> {
  return page.evaluate(() => {
    const card = document
      .querySelector('iframe')!
      .contentDocument!.querySelector('fact-cards-host')
      ?.shadowRoot?.querySelector('.fc-card:popover-open');
    return card ? getComputedStyle(card).opacity === '1' : false;
  });
}

function placeInFrame(page: TestPage, selector: string): Promise<Point | undefined> {
  return page.evaluate((wanted) => {
    const frame = document.querySelector('iframe')!;
    const inner = frame.contentDocument!;
    const element =
      inner.querySelector('fact-cards-host')?.shadowRoot?.querySelector(wanted) ?? inner.querySelector(wanted);
    if (!element) return undefined;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top } = frame.getBoundingClientRect();
    const [box] = element.getClientRects();
    const { clientLeft, clientTop } = frame;
    // Near its beginning: a paragraph is wider than its text.
    return box && { x: left + clientLeft + box.left + 12, y: top + clientTop + box.top + box.height / 2 };
  }, selector);
}
