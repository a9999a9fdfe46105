/** A monkey at a real page: random input by a seed. Whatever it does, at most one card is open, and none gets stuck. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../bench/text/random.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { expectHighlights, expectNoCard, openCard, placeOf, restOn, restUntilCard } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { Point, TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const SEED = 20_261_126;
const STEPS = 80;
/** Milliseconds in which a rest opens a card on a quick machine. */
const LONG_REST = 600;
const NAMES = ['DeepSeek', 'BYD', 'Nvidia'];
const PAGE = `<!doctype html><html lang="en"><title>A page</title>
<style>body { font: 18px/2 sans-serif; margin: 60px; width: 700px } footer { height: 2000px }</style>
<main>${NAMES.map((name) => `<p>Of ${name} there is much to say.</p>`).join('')}</main><footer></footer></html>`;

inEachBrowser('a monkey', (browser) => {
  let server: PageServer;
  let tab: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/page': PAGE });
    tab = await browser().open(server.url('/page'));
    await expectHighlights(tab, NAMES);
  });
  afterAll(() => server?.close());

  it('leaves no card stuck, and never two open', async () => {
    const next = seededRandom(SEED);
    const random = (below: number): number => Math.floor(next() * below);
    const done: string[] = [];
    const anywhere = (): Point => ({ x: random(900), y: random(500) });
    const acts: Record<string, () => Promise<void>> = {
      rest: () => restOn(tab, NAMES[random(NAMES.length)]!),
      'rest until the card is there': async () => {
        await restOn(tab, NAMES[random(NAMES.length)]!);
        // Another card may lie over the name.
        await waitUntil('a card is open', () => openCard(tab), LONG_REST).catch(() => undefined);
      },
      cross: async () => {
        const { x, y } = await placeOf(tab, NAMES[random(NAMES.length)]!);
        await tab.movePointer({ x: x - 60, y }, 3);
        await tab.movePointer({ x: x + 60, y }, 1 + random(12));
      },
      wander: () => tab.movePointer(anywhere(), 1 + random(10)),
      'onto the card': async () => {
        const card = await openCard(tab);
        if (card) await tab.movePointer({ x: card.box.left + 40, y: card.box.top + 12 }, 1 + random(8));
      },
      escape: () => tab.pressKey('Escape'),
      press: async () => {
        // Not on the card, whose links lead away; its corner of the page has no link.
        await tab.movePointer({ x: 1200, y: 20 + random(40) }, 2);
        await tab.pressButton();
        await tab.movePointer({ x: 1200 - random(50), y: 60 }, 2);
        await tab.releaseButton();
      },
      type: () => tab.type('k'),
      scroll: () => tab.evaluate((top) => scrollTo({ top, behavior: 'instant' }), random(60)),
      'write anew': () =>
        tab.evaluate((at) => {
          const old = document.querySelectorAll('p')[at]!;
          old.replaceWith(old.cloneNode(true));
        }, random(NAMES.length)),
      'take the card away': () => tab.evaluate(() => document.querySelector('fact-cards-host')?.remove()),
      clear: () => tab.evaluate(() => CSS.highlights.clear()),
      keys: async () => {
        await tab.pressShortcut('J');
        await tab.pressKey('ArrowDown');
      },
    };
    const names = Object.keys(acts);
    try {
      for (let step = 0; step < STEPS; step++) {
        const name = names[random(names.length)]!;
        done.push(name);
        await acts[name]!();
        // Throws where two are open.
        await openCard(tab);
      }
      // One Escape may end mention mode, the next the card that it has opened.
      await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await tab.movePointer({ x: 1200, y: 700 }, 8);
      await tab.pressKey('Escape');
      await tab.pressKey('Escape');
      await expectNoCard(tab);
      await waitUntil('nothing of us is left', () => tab.evaluate(() => !document.querySelector('fact-cards-host')));
      // It all goes on as before.
      await restUntilCard(tab, 'DeepSeek');
      await expectHighlights(tab, NAMES);
    } catch (error) {
      throw new Error(`seed ${SEED}, after: ${done.join(', ')}`, { cause: error });
    }
    expect(tab.console.filter((line) => /^(error|uncaught)/.test(line))).toEqual([]);
  });
});
