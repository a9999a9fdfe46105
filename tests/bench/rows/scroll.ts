/** Scrolling a page of 5,000 highlights, frame by frame, with the pointer on it: with the extension and without, in turns. */
import type { BrowserContext, Page } from 'playwright';
import type { BenchRun } from '../browser/bench-run.ts';
import { EXTENSION, withExtensions } from '../browser/extension.ts';
import { type Metrics, metricsOf } from '../browser/metrics.ts';
import { FRAME } from '../goals.ts';
import { interleave, median } from '../measure.ts';
import { PAGE } from '../pages/bench-pages.ts';
import { MENTIONS } from '../pages/mentions-page.ts';
import type { Measured } from '../table.ts';

const ROUNDS = 5;
/** Frames of one scrolling: two seconds. */
const FRAMES = 120;
/** Pixels a frame: a fast flick of the wheel. */
const STEP = 60;

interface Tab {
  page: Page;
  metrics: () => Promise<Metrics>;
  /** Milliseconds of main-thread work a frame, by round. */
  work: number[];
}

export function scrollRows(run: BenchRun): Promise<Measured[]> {
  return withExtensions([EXTENSION], (ours) =>
    withExtensions([], async (none) => {
      const tabs = { ours: await openTab(run, ours), none: await openTab(run, none) };
      await tabs.ours.page.waitForFunction(
        (count) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) >= count,
        MENTIONS,
      );
      const took = await interleave(ROUNDS, { ours: () => scroll(tabs.ours), peer: () => scroll(tabs.none) });
      const work = (tab: Tab): string => median(tab.work).toFixed(2);
      const note = `a frame of 16.7 ms took ${took.ours.toFixed(1)} ms, ${took.peer.toFixed(1)} without; main thread ${work(tabs.ours)} ms of it, ${work(tabs.none)} without; a headless browser paints without a graphics card`;
      return [{ id: 'scroll-5k', ...missed(took), note }];
    }),
  );
}

/** A frame that nothing delays counts as one. */
function missed({ ours, peer }: { ours: number; peer: number }): { ours: number; peer: number } {
  return { ours: Math.max(FRAME, ours), peer: Math.max(FRAME, peer) };
}

async function openTab(run: BenchRun, context: BrowserContext): Promise<Tab> {
  const page = await context.newPage();
  await page.goto(run.address(PAGE.mentions, run.freshSite()));
  // Resting in the text that goes by below it.
  await page.mouse.move(400, 300);
  return { page, metrics: await metricsOf(page), work: [] };
}

/** Milliseconds a frame. */
async function scroll({ page, metrics, work }: Tab): Promise<number> {
  await page.bringToFront();
  const before = await metrics();
  const elapsed = await page.evaluate(
    async ({ frames, step }) => {
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      scrollTo({ top: 0, behavior: 'instant' });
      await frame();
      const began = await frame();
      let now = began;
      for (let count = 0; count < frames; count++) {
        scrollBy({ top: step, behavior: 'instant' });
        now = await frame();
      }
      return now - began;
    },
    { frames: FRAMES, step: STEP },
  );
  const after = await metrics();
  work.push(((after.TaskDuration - before.TaskDuration) * 1000) / FRAMES);
  return elapsed / FRAMES;
}
