/** A page that changes 10,000 nodes a second: what share of the time is spent in our own code, by Chromium's profiler. */
import type { BenchRun } from '../browser/bench-run.ts';
import { EXTENSION, withExtensions } from '../browser/extension.ts';
import { median } from '../measure.ts';
import { PAGE } from '../pages/bench-pages.ts';
import type { Measured } from '../table.ts';

const ROUNDS = 5;
/** Milliseconds of changes in a round. */
const DURATION = 3000;
/** µs between two looks of the profiler. */
const INTERVAL = 200;

interface Share {
  own: number;
  wall: number;
  changed: number;
}

interface ProfileNode {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

interface Profile {
  nodes: ProfileNode[];
  samples?: number[];
  timeDeltas?: number[];
}

export function changingPageRows(run: BenchRun): Promise<Measured[]> {
  return withExtensions([EXTENSION], async (context) => {
    const page = await context.newPage();
    await page.goto(run.address(PAGE.changing, run.freshSite()));
    // Drawn: the reader has begun.
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const session = await context.newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    const shares: Share[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await session.send('Profiler.start');
      const { changed, elapsed } = await page.evaluate(
        (milliseconds) =>
          (window as unknown as { change: (time: number) => Promise<{ changed: number; elapsed: number }> }).change(
            milliseconds,
          ),
        DURATION,
      );
      const { profile } = await session.send('Profiler.stop');
      shares.push({ own: ownTime(profile), wall: elapsed, changed: (changed / elapsed) * 1000 });
    }
    const middle = (of: keyof Share): number => median(shares.map((share) => share[of]));
    const note = `${Math.round(middle('changed'))} nodes a second; time inside the browser's own calls counts where we made them`;
    return [{ id: 'changing-page', ours: middle('own'), peer: middle('wall'), note }];
  });
}

/** Milliseconds of the samples whose stack holds code of the extension. */
function ownTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const own = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (node: ProfileNode, inside: boolean): void => {
    const isOwn = inside || node.callFrame.url.startsWith('chrome-extension://');
    if (isOwn) own.add(node.id);
    for (const child of node.children ?? []) mark(byId.get(child)!, isOwn);
  };
  mark(nodes[0]!, false);
  return samples.reduce((total, id, at) => (own.has(id) ? total + (timeDeltas[at] ?? 0) : total), 0) / 1000;
}
