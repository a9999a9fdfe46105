/** Main-thread time of a whole page load: with the extension, with an empty one, with none, in turns. */
import type { BrowserContext } from 'playwright';
import type { BenchRun } from '../browser/bench-run.ts';
import { EMPTY_EXTENSION, EXTENSION, withExtensions } from '../browser/extension.ts';
import { metricsOf } from '../browser/metrics.ts';
import { interleave, median, sum } from '../measure.ts';
import { PAGE } from '../pages/bench-pages.ts';
import type { Measured } from '../table.ts';

const ROUNDS = 9;
/** Saved pages that are loaded, evenly out of all. */
const PAGES = 6;
/**
 * Milliseconds after the load event, the same for all three: time enough to read such a page to its end. No count of
 * frames, since a headless browser draws hundreds in that time.
 */
const READ_WITHIN = 600;

interface Load {
  path: string;
  ours: number;
  empty: number;
  none: number;
}

export function pageLoadRows(run: BenchRun): Promise<Measured[]> {
  return withExtensions([EXTENSION], (ours) =>
    withExtensions([EMPTY_EXTENSION], (empty) =>
      withExtensions([], async (none) => {
        const loads: Load[] = [];
        for (const path of paths(run)) {
          const load = await loadInTurns(run, path, { ours, empty, none });
          run.say(`  ${path}: ${(load.ours / load.empty).toFixed(2)} of an empty extension`);
          loads.push(load);
        }
        return rowsOf(loads);
      }),
    ),
  );
}

function paths({ pages: { saved } }: BenchRun): string[] {
  if (saved.length === 0) return [PAGE.small, PAGE.article];
  const count = Math.min(PAGES, saved.length);
  return Array.from({ length: count }, (_, index) => saved[Math.floor((index * saved.length) / count)]!);
}

async function loadInTurns(
  run: BenchRun,
  path: string,
  contexts: Record<'ours' | 'empty' | 'none', BrowserContext>,
): Promise<Load> {
  const loads = (context: BrowserContext) => () => taskTime(context, run.address(path, run.freshSite()));
  return {
    path,
    ...(await interleave(ROUNDS, {
      ours: loads(contexts.ours),
      empty: loads(contexts.empty),
      none: loads(contexts.none),
    })),
  };
}

/** Milliseconds of tasks on the page's main thread, from its beginning. */
async function taskTime(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  try {
    const metrics = await metricsOf(page);
    const before = await metrics();
    await page.goto(address);
    await page.waitForTimeout(READ_WITHIN);
    const after = await metrics();
    // A load in another process begins with counters of its own.
    return (after.TaskDuration - (after.TaskDuration < before.TaskDuration ? 0 : before.TaskDuration)) * 1000;
  } finally {
    await page.close();
  }
}

function rowsOf(loads: Load[]): Measured[] {
  const ratios = (peer: 'empty' | 'none'): string =>
    `page by page ${loads.map((load) => (load.ours / load[peer]).toFixed(2)).join(', ')}; median ${median(loads.map((load) => load.ours / load[peer])).toFixed(2)}`;
  const total = (of: 'ours' | 'empty' | 'none'): number => sum(loads.map((load) => load[of]));
  return [
    { id: 'page-load', ours: total('ours'), peer: total('empty'), note: ratios('empty') },
    { id: 'page-load-without', ours: total('ours'), peer: total('none'), note: ratios('none') },
  ];
}
