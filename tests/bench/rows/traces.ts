/** What a whole job leaves on the page: elements, and work for the browser's layout. */
import type { Page } from 'playwright';
import { onFreshPage, settle } from '../browser/chromium.ts';
import { peerScript } from '../browser/bundle.ts';
import type { BenchRun } from '../browser/bench-run.ts';
import { metricsOf } from '../browser/metrics.ts';
import { median } from '../measure.ts';
import { PAGE } from '../pages/bench-pages.ts';
import type { Measured } from '../table.ts';

const ROUNDS = 5;

interface Traces {
  elements: number;
  layouts: number;
  layoutTime: number;
}

export async function traceRows(run: BenchRun): Promise<Measured[]> {
  const ours: Traces[] = [];
  const peers: Traces[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await traces(run, (page) => page.evaluate(() => bench.ourJob('bundled'))));
    peers.push(await traces(run, (page) => page.evaluate(() => bench.peerJob('mark-regex', 'bundled'))));
  }
  const middle = (list: Traces[], of: keyof Traces): number => median(list.map((one) => one[of]));
  return [
    { id: 'elements-added', ours: middle(ours, 'elements'), peer: middle(peers, 'elements') },
    {
      id: 'layout-caused',
      ours: middle(ours, 'layouts'),
      peer: middle(peers, 'layouts'),
      note: `layout time ${middle(ours, 'layoutTime').toFixed(2)} ms, mark.js ${middle(peers, 'layoutTime').toFixed(2)} ms`,
    },
  ];
}

function traces(
  { browser, address, script, freshSite }: BenchRun,
  job: (page: Page) => Promise<unknown>,
): Promise<Traces> {
  const scripts = [script, peerScript('mark.js')];
  return onFreshPage(browser, { address: address(PAGE.article, freshSite()), scripts }, async (page) => {
    const metrics = await metricsOf(page);
    const count = (): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length);
    const elements = await count();
    const before = await metrics();
    await job(page);
    await settle(page);
    const after = await metrics();
    return {
      elements: (await count()) - elements,
      layouts: after.LayoutCount - before.LayoutCount,
      layoutTime: (after.LayoutDuration - before.LayoutDuration) * 1000,
    };
  });
}
