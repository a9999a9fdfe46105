/** Real clicks on controls, in light trees and open shadow roots. */
import type { Point, TestPage } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Waits for the element, scrolls it into view and clicks its middle. `selector` is looked for in our card, too, which
 * takes no click while it fades in.
 */
export async function clickOn(page: TestPage, selector: string): Promise<void> {
  await page.movePointer(await placeOfElement(page, selector), 3);
  await page.pressButton();
  await page.releaseButton();
}

/** Text of the first element that fits, '' if there is none. */
export function textOf(page: TestPage, selector: string): Promise<string> {
  return page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
}

/** Waits until the first element that fits holds a text. */
export async function expectText(page: TestPage, selector: string, text: string): Promise<void> {
  await waitUntil(`"${selector}" says "${text}"`, async () => (await textOf(page, selector)).includes(text));
}

function placeOfElement(page: TestPage, selector: string): Promise<Point> {
  return waitUntil(`"${selector}" is there`, () =>
    page.evaluate((wanted) => {
      const card = document.querySelector('fact-cards-host')?.shadowRoot;
      const element = document.querySelector(wanted) ?? card?.querySelector(wanted);
      if (!element) return undefined;
      if (card?.contains(element) && card.getAnimations().length > 0) return undefined;
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, selector),
  );
}
