/** Main-thread time of a whole page load: with the extension, with an empty one, with none, in turns. */
import type { BrowserContext } from 'playwright';
import type { BenchRun } from '../browser/bench-run.ts';
import { EMPTY_EXTENSION, EXTENSION, withExtensions } from '../browser/extension.ts';
import { metricsOf } from '../browser/metrics.ts';
import { SLICE } from '../goals.ts';
import { interleave, median, sum } from '../measure.ts';
import { loadedPages, READ_WITHIN } from '../pages/bench-pages.ts';
import type { Measured } from '../table.ts';

const ROUNDS = 9;

/** Milliseconds beyond which browsers keep a task in their list; a page cannot hear of shorter ones. */
const LONG = 50;

type Contexts = Record<'ours' | 'empty' | 'none', BrowserContext>;

interface Load {
  path: string;
  /** Milliseconds of the longest task; 0 where none is longer than `LONG`. */
  longest: Record<keyof Contexts, number>;
  ours: number;
  empty: number;
  none: number;
}

export function pageLoadRows(run: BenchRun): Promise<Measured[]> {
  return withExtensions([EXTENSION], (ours) =>
    withExtensions([EMPTY_EXTENSION], (empty) =>
      withExtensions([], async (none) => {
        const loads: Load[] = [];
        for (const path of loadedPages(run.pages)) {
          const load = await loadInTurns(run, path, { ours, empty, none });
          run.say(`  ${path}: ${(load.ours / load.empty).toFixed(2)} of an empty extension`);
          loads.push(load);
        }
        return rowsOf(loads);
      }),
    ),
  );
}

async function loadInTurns(run: BenchRun, path: string, contexts: Contexts): Promise<Load> {
  const longest: Record<keyof Contexts, number[]> = { ours: [], empty: [], none: [] };
  const loads = (name: keyof Contexts) => async () => {
    const load = await loadOnce(contexts[name], run.address(path, run.freshSite()));
    longest[name].push(load.longest);
    return load.tasks;
  };
  const tasks = await interleave(ROUNDS, { ours: loads('ours'), empty: loads('empty'), none: loads('none') });
  return {
    path,
    ...tasks,
    longest: { ours: median(longest.ours), empty: median(longest.empty), none: median(longest.none) },
  };
}

/** Milliseconds on the page's main thread, from its beginning: all tasks, and the longest of them. */
async function loadOnce(context: BrowserContext, address: string): Promise<{ tasks: number; longest: number }> {
  const page = await context.newPage();
  try {
    const metrics = await metricsOf(page);
    const before = await metrics();
    await page.goto(address);
    await page.waitForTimeout(READ_WITHIN);
    const after = await metrics();
    // A load in another process begins with counters of its own.
    const from = after.TaskDuration < before.TaskDuration ? 0 : before.TaskDuration;
    return { tasks: (after.TaskDuration - from) * 1000, longest: await page.evaluate(longestTask) };
  } finally {
    await page.close();
  }
}

/** Runs in the page: browsers keep a list of long tasks. */
function longestTask(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => done(list.getEntries()));
    const done = (entries: PerformanceEntryList): void => {
      observer.disconnect();
      resolve(Math.max(0, ...entries.map(({ duration }) => duration)));
    };
    observer.observe({ type: 'longtask', buffered: true });
    // Where there was none, nothing is told.
    setTimeout(() => done(observer.takeRecords()), 50);
  });
}

function rowsOf(loads: Load[]): Measured[] {
  const ratios = (peer: 'empty' | 'none'): string =>
    `page by page ${loads.map((load) => (load.ours / load[peer]).toFixed(2)).join(', ')}; median ${median(loads.map((load) => load.ours / load[peer])).toFixed(2)}`;
  const tasks = (of: 'ours' | 'empty'): string => loads.map(({ longest }) => Math.round(longest[of])).join(', ');
  const total = (of: 'ours' | 'empty' | 'none'): number => sum(loads.map((load) => load[of]));
  return [
    { id: 'page-load', ours: total('ours'), peer: total('empty'), note: ratios('empty') },
    {
      id: 'longest-task',
      ours: Math.max(...loads.map(({ longest }) => Math.max(LONG, longest.ours) - Math.max(LONG, longest.empty)), 0),
      peer: SLICE,
      note: `longest tasks page by page ${tasks('ours')}; with the empty extension ${tasks('empty')}`,
    },
    { id: 'page-load-without', ours: total('ours'), peer: total('none'), note: ratios('none') },
  ];
}
