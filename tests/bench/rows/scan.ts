/** Page scan against the bare walk of the same document. */
import { onFreshPage } from '../browser/chromium.ts';
import type { BenchRun } from '../browser/bench-run.ts';
import type { Pair } from '../in-page/compare.ts';
import { PAGE } from '../pages/bench-pages.ts';
import { sum } from '../measure.ts';
import type { Measured } from '../table.ts';

export async function scanRows(run: BenchRun): Promise<Measured[]> {
  const rows: Measured[] = [
    { id: 'scan-bundled', ...(await compare(run, PAGE.large, 'bundled')) },
    { id: 'scan-2k', ...(await compare(run, PAGE.large, 'names2k')) },
  ];
  const saved: (Pair & { path: string })[] = [];
  for (const path of run.pages.saved) {
    const pair = await compare(run, path, 'bundled');
    run.say(`  ${path}: ${(pair.ours / pair.peer).toFixed(2)} (${pair.units} units)`);
    saved.push({ path, ...pair });
  }
  if (saved.length > 0) rows.push(savedRow(saved));
  return rows;
}

function compare({ browser, address, script }: BenchRun, path: string, lexicon: string): Promise<Pair> {
  return onFreshPage(browser, { address: address(path), scripts: [script] }, (page) =>
    page.evaluate((name) => bench.compareScan(name), lexicon),
  );
}

/** The page in the middle stands for all: the sum would be that of the few with a megabyte of style sheets in them. */
function savedRow(pages: (Pair & { path: string })[]): Measured {
  const ratio = ({ ours, peer }: Pair): number => ours / peer;
  const sorted = pages.toSorted((one, other) => ratio(one) - ratio(other));
  const { ours, peer } = sorted[sorted.length >> 1]!;
  const all = sum(pages.map((page) => page.ours)) / sum(pages.map((page) => page.peer));
  const extremes = `${ratio(sorted[0]!).toFixed(2)} to ${ratio(sorted.at(-1)!).toFixed(2)}`;
  return {
    id: 'scan-saved',
    ours,
    peer,
    note: `the median page of ${pages.length}; page by page ${extremes}, all together ${all.toFixed(2)}`,
  };
}
