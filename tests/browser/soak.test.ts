/** The short form of `npm run soak`: counts only. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SOAK_NAMES, SOAK_PAGE } from '../soak/soak-page.ts';
import { counted, type Round, settled, soakRound } from '../soak/soak-round.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { expectHighlights } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';

const ROUND: Round = { changes: 30, rests: 1 };
/** Milliseconds: two rounds, each many times as long as on a quick machine. */
const LIMIT = 180_000;

inEachBrowser('endurance', (browser) => {
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({ '/soak': SOAK_PAGE });
  });
  afterAll(() => server?.close());

  it(
    'nothing is kept from round to round',
    async () => {
      const tab = await browser().open(server.url('/soak'));
      await expectHighlights(tab, SOAK_NAMES);
      // The first round brings the late scripts.
      await soakRound(browser(), tab, ROUND);
      const start = counted(await settled(tab));
      expect(start.kept).toBe(0);
      await soakRound(browser(), tab, ROUND);
      expect(counted(await settled(tab))).toEqual(start);
    },
    LIMIT,
  );
});
