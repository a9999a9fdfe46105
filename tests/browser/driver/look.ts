/** What a reader sees and does on a page: highlights, cards, resting on a mention. */
import type { Point, TestPage } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** Highlighted texts of the document in the order of the page, as the browser's registry has them. */
export function highlighted(page: TestPage): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('fact-cards-') && !/-(open|current|topic-\d)$/.test(name) ? [...highlight] : [],
    );
    const live = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    });
    return live
      .toSorted((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map((range) => range.toString());
  });
}

/** How many highlights there are, also in shadow trees, which have no order with the document. */
export function highlightCount(page: TestPage): Promise<number> {
  return page.evaluate(() => CSS.highlights.get('fact-cards-dotted')?.size ?? 0);
}

/** Waits until exactly these texts are highlighted. */
export async function expectHighlights(page: TestPage, texts: string[]): Promise<void> {
  let seen: string[] = [];
  await waitUntil(`"${texts.join('", "')}" are highlighted`, async () => {
    seen = await highlighted(page);
    return JSON.stringify(seen) === JSON.stringify(texts);
  }).catch((error: Error) => {
    throw new Error(`${error.message}; highlighted: "${seen.join('", "')}"`, { cause: error });
  });
}

/** The middle of a text's first box in the viewport. Looks into open shadow roots. */
export function placeOf(page: TestPage, text: string, nth = 0): Promise<Point> {
  return page.evaluate(
    ({ wanted, index }) => {
      const found: Range[] = [];
      const search = (root: Node): void => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node instanceof Element && node.shadowRoot && node.localName !== 'fact-cards-host')
            search(node.shadowRoot);
          if (!(node instanceof Text) || node.parentElement?.closest('script, style')) continue;
          for (let at = node.data.indexOf(wanted); at >= 0; at = node.data.indexOf(wanted, at + 1)) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            found.push(range);
          }
        }
      };
      search(document.body);
      const range = found[index];
      if (!range) throw new Error(`the page has no text "${wanted}" (${index})`);
      const [box] = range.getClientRects();
      if (!box) throw new Error(`the text "${wanted}" is not laid out`);
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    { wanted: text, index: nth },
  );
}

/** Comes to a text by the pointer and rests there. */
export async function restOn(page: TestPage, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOf(page, text, nth);
  await page.movePointer({ x: x + 3, y: y - 2 }, 6);
  await page.movePointer({ x, y }, 2);
}

/** Milliseconds one rest is given to open a card: the delay of the settings, and a slow machine's loading. */
const ONE_REST = 4000;

/**
 * Rests on a text until its card opens, for where nobody may be watching the pointer yet, or the text still moves.
 * Each rest is left in peace for a while: moving the pointer begins the delay anew.
 */
export function restUntilCard(page: TestPage, text: string, nth: () => Promise<number> | number = () => 0) {
  return waitUntil(`a rest on ${text} opens a card`, async () => {
    await page.movePointer({ x: 0, y: 0 }, 2);
    await restOn(page, text, await nth());
    return waitUntil('this rest opens it', () => openCard(page), ONE_REST).catch(() => false as const);
  });
}

/** Rests on the first highlight that is in the viewport. */
export async function restOnFirst(page: TestPage): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('fact-cards-') ? [...highlight] : [],
    );
    const boxes = ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return [...range.getClientRects()];
    });
    const box = boxes.find(({ top, bottom, width }) => top > 0 && bottom < innerHeight && width > 0);
    if (!box) throw new Error('no highlight is in the viewport');
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  await page.movePointer({ x: x + 3, y: y - 2 }, 6);
  await page.movePointer({ x, y }, 2);
}

export interface SeenCard {
  /** Name in the card's head. */
  name: string;
  text: string;
  facts: number;
  /** Addresses of the source links. */
  links: string[];
  box: { left: number; top: number; right: number; bottom: number };
  language: string;
  dark: boolean;
  /** Its fade has ended: before that it takes no click. */
  whole: boolean;
}

/** The open card, or undefined. One that is fading out is closed. */
export function openCard(page: TestPage): Promise<SeenCard | undefined> {
  return page.evaluate(() => {
    const cards = [...document.querySelectorAll('fact-cards-host')].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll<HTMLElement>('.fc-card:popover-open:not(.fc-closing)') ?? []),
    ]);
    if (cards.length > 1) throw new Error('two cards are open');
    const [card] = cards;
    if (!card) return undefined;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return {
      name: card.querySelector('h2')?.textContent ?? '',
      text: card.innerText,
      facts: card.querySelectorAll('.fc-facts > li').length,
      links: [...card.querySelectorAll('a')].map(({ href }) => href),
      box: { left, top, right, bottom },
      whole: getComputedStyle(card).opacity === '1',
      language: card.querySelector('[lang]')?.getAttribute('lang') ?? '',
      dark: getComputedStyle(card).colorScheme === 'dark' || matchMedia('(prefers-color-scheme: dark)').matches,
    };
  });
}

/** Waits until the card of an entity is there and takes clicks. */
export function cardOf(page: TestPage, name: string): Promise<SeenCard> {
  return waitUntil(`the card of ${name} is open`, async () => {
    const card = await openCard(page);
    return card?.name === name && card.whole && card;
  });
}

export async function expectNoCard(page: TestPage): Promise<void> {
  await waitUntil('no card is open', async () => !(await openCard(page)));
}
