/** The longest time for which a reading keeps the page waiting, against the budget of a slice. */
import { onFreshPage } from '../browser/chromium.ts';
import type { BenchRun } from '../browser/bench-run.ts';
import { throttle } from '../browser/metrics.ts';
import { SLICE } from '../goals.ts';
import { median } from '../measure.ts';
import { PAGE } from '../pages/bench-pages.ts';
import type { Measured } from '../table.ts';

const ROUNDS = 5;

export async function sliceRows(run: BenchRun): Promise<Measured[]> {
  const cold: number[] = [];
  const slow: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    cold.push(...(await slices(run, { path: PAGE.large, rate: 1, readings: 1 })));
    slow.push(...(await slices(run, { path: PAGE.large, rate: 4, readings: 1 })));
  }
  const dense = await slices(run, { path: PAGE.dense, rate: 1, readings: ROUNDS });
  return [row('slice-1mb', cold), row('slice-350k', dense), row('slice-throttled', slow)];
}

function slices(
  { browser, address, script, freshSite }: BenchRun,
  { path, rate, readings }: { path: string; rate: number; readings: number },
): Promise<number[]> {
  return onFreshPage(browser, { address: address(path, freshSite()), scripts: [script] }, async (page) => {
    await throttle(page, rate);
    const longest: number[] = [];
    for (let reading = 0; reading < readings; reading++)
      longest.push(await page.evaluate(() => bench.longestSlice('bundled')));
    return longest;
  });
}

function row(id: string, longest: number[]): Measured {
  const worst = Math.max(...longest).toFixed(1);
  return { id, ours: median(longest), peer: SLICE, note: `worst of ${longest.length} readings ${worst} ms` };
}
