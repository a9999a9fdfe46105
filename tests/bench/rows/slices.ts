/** The longest time for which a reading keeps the page waiting, against the budget of a slice. */
import { onFreshPage } from '../browser/chromium.ts';
import type { BenchRun } from '../browser/bench-run.ts';
import { throttle } from '../browser/metrics.ts';
import { SLICE } from '../goals.ts';
import type { LongestSlice } from '../in-page/read-whole.ts';
import { median } from '../measure.ts';
import { PAGE } from '../pages/bench-pages.ts';
import type { Measured } from '../table.ts';

const ROUNDS = 5;

export async function sliceRows(run: BenchRun): Promise<Measured[]> {
  const cold: LongestSlice[] = [];
  const slow: LongestSlice[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    cold.push(...(await slices(run, { path: PAGE.large, rate: 1, readings: 1 })));
    slow.push(...(await slices(run, { path: PAGE.large, rate: 4, readings: 1 })));
  }
  const dense = await slices(run, { path: PAGE.dense, rate: 1, readings: ROUNDS });
  return [row('slice-1mb', cold), row('slice-350k', dense), row('slice-throttled', slow)];
}

function slices(
  { browser, address, bundledScript, freshSite }: BenchRun,
  { path, rate, readings }: { path: string; rate: number; readings: number },
): Promise<LongestSlice[]> {
  return onFreshPage(browser, { address: address(path, freshSite()), scripts: [bundledScript] }, async (page) => {
    await throttle(page, rate);
    const longest: LongestSlice[] = [];
    for (let reading = 0; reading < readings; reading++)
      longest.push(await page.evaluate((budget) => bench.longestSlice('bundled', budget), SLICE));
    return longest;
  });
}

function row(id: string, longest: LongestSlice[]): Measured {
  const ours = longest.map((one) => one.ours);
  const idle = median(longest.map((one) => one.idle)).toFixed(1);
  const worst = Math.max(...ours).toFixed(1);
  const note = `worst of ${ours.length} readings ${worst} ms; a loop that only looks at the clock ${idle} ms`;
  return { id, ours: median(ours), peer: SLICE, note };
}
