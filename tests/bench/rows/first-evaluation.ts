/** What the browser spends on evaluating our content script in a new process, beside an empty one in the same page. */
import type { BrowserContext } from 'playwright';
import type { BenchRun } from '../browser/bench-run.ts';
import { EMPTY_EXTENSION, EXTENSION, withExtensions } from '../browser/extension.ts';
import { traceLoad } from '../browser/trace.ts';
import { median } from '../measure.ts';
import { PAGE } from '../pages/bench-pages.ts';
import type { Measured } from '../table.ts';

const ROUNDS = 9;

export function firstEvaluationRows(run: BenchRun): Promise<Measured[]> {
  return withExtensions([EXTENSION, EMPTY_EXTENSION], async (context) => {
    const ours: number[] = [];
    const empty: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const times = await evaluationTimes(context, run.address(PAGE.small, run.freshSite()));
      const [own] = times.ours;
      const [other] = times.empty;
      if (own === undefined || other === undefined) throw new Error('no EvaluateScript event of a content script');
      ours.push(own);
      empty.push(other);
    }
    return [{ id: 'first-evaluation', ours: median(ours), peer: median(empty) }];
  });
}

/** Milliseconds, by the extension whose script it is. */
async function evaluationTimes(context: BrowserContext, address: string): Promise<Record<'ours' | 'empty', number[]>> {
  const events = await traceLoad(context, address);
  const times: Record<'ours' | 'empty', number[]> = { ours: [], empty: [] };
  for (const { name, dur, args } of events) {
    const url = args?.data?.url ?? '';
    if (name !== 'EvaluateScript' || dur === undefined || !url.startsWith('chrome-extension://')) continue;
    if (url.endsWith('/content-scripts/content.js')) times.ours.push(dur / 1000);
    else if (url.endsWith('/content.js')) times.empty.push(dur / 1000);
  }
  return times;
}
