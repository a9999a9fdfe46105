/** One round of what readers and pages do, always the same, and what the page holds after it. */
import { clickOn } from '../browser/driver/controls.ts';
import { cardOf, expectHighlights, expectNoCard, restOn } from '../browser/driver/look.ts';
import { openPopup } from '../browser/driver/popup.ts';
import type { Figures, Point, TestBrowser, TestPage } from '../browser/driver/test-browser.ts';
import { waitUntil } from '../browser/driver/wait-until.ts';
import { SOAK_NAMES } from './soak-page.ts';

export interface Round {
  /** Changes of the page, one a frame of animation. */
  changes: number;
  /** Times that each name is rested on. */
  rests: number;
}

export interface SoakFigures extends Figures {
  /** Elements that the page has removed and that are still alive. */
  kept: number;
}

/** Looks at the heap; after eight it stayed in every round that was looked at. */
const HEAP_LOOKS = 8;
const SEED = 20_261_125;
const AWAY: Point = { x: 1200, y: 700 };

interface SoakPage {
  soak: { change: (steps: number, seed: number) => Promise<void>; reset: () => void; kept: () => number };
}

/** Leaves the page as it was before. */
export async function soakRound(browser: TestBrowser, tab: TestPage, round: Round): Promise<void> {
  await pageRound(tab, round);
  await expectHighlights(tab, SOAK_NAMES);
  for (let rest = 0; rest < round.rests; rest++) {
    for (const name of SOAK_NAMES) {
      await restOn(tab, name);
      await cardOf(tab, name);
      await tab.movePointer(AWAY, 8);
      await expectNoCard(tab);
    }
  }
  await pinOne(tab);
  await walkByKeyboard(tab);
  await switchTopic(tab);
  const popup = await openPopup(browser, tab);
  await popup.close();
  await tab.toFront();
}

/** The page's part of a round alone: what a browser gains by the page itself. */
export async function pageRound(tab: TestPage, { changes }: Round): Promise<void> {
  await tab.evaluate(([steps, seed]) => (globalThis as unknown as SoakPage).soak.change(steps, seed), [
    changes,
    SEED,
  ] as const);
  await tab.evaluate(() => (globalThis as unknown as SoakPage).soak.reset());
}

/** Figures that must not differ from round to round: all but the heap. */
export function counted(figures: SoakFigures): SoakFigures {
  return { ...figures, heap: 0 };
}

/** The figures once two looks in a row give the same: browsers let go of some things only after a while of their own. */
export async function settled(tab: TestPage): Promise<SoakFigures> {
  let before = '';
  return waitUntil('the figures settle', async () => {
    const figures = await measure(tab);
    const now = JSON.stringify(counted(figures));
    const same = now === before;
    before = now;
    return same && figures;
  });
}

/**
 * The settled figures with the least heap of some looks: Firefox lets go of two megabytes of its own a second or more
 * after all else has settled, now sooner, now later.
 */
export async function settledHeap(tab: TestPage): Promise<SoakFigures> {
  const looks: SoakFigures[] = [];
  for (let look = 0; look < HEAP_LOOKS; look++) looks.push(await settled(tab));
  return { ...looks.at(-1)!, heap: Math.min(...looks.map(({ heap }) => heap)) };
}

async function measure(tab: TestPage): Promise<SoakFigures> {
  await tab.movePointer(AWAY, 2);
  await waitUntil('nothing of us is in the page', () => tab.evaluate(() => !document.querySelector('fact-cards-host')));
  const figures = await tab.measure();
  return { ...figures, kept: await tab.evaluate(() => (globalThis as unknown as SoakPage).soak.kept()) };
}

async function pinOne(tab: TestPage): Promise<void> {
  await restOn(tab, 'BYD');
  await cardOf(tab, 'BYD');
  await clickOn(tab, '.fc-frame button[aria-pressed]');
  await clickOn(tab, '.fc-related [data-entity]');
  await tab.pressKey('Escape');
  await expectNoCard(tab);
}

async function walkByKeyboard(tab: TestPage): Promise<void> {
  const isMarked = (): Promise<boolean> =>
    tab.evaluate(() => (CSS.highlights.get('fact-cards-current')?.size ?? 0) > 0);
  await tab.pressShortcut('M');
  await waitUntil('mention mode is on', isMarked);
  await tab.pressKey('ArrowDown');
  await tab.pressKey('Escape');
  await waitUntil('mention mode is off', async () => !(await isMarked()));
}

/** Draws anew twice. */
async function switchTopic(tab: TestPage): Promise<void> {
  await restOn(tab, 'DeepSeek');
  await cardOf(tab, 'DeepSeek');
  await clickOn(tab, '.fc-foot [data-topic=artificial-intelligence]');
  await waitUntil('its names are gone', () => tab.evaluate(() => CSS.highlights.get('fact-cards-dotted')?.size !== 3));
  await clickOn(tab, '[data-undo]');
  await expectHighlights(tab, SOAK_NAMES);
}
