/** From the end of the rest on a mention to the first frame with its card. */
import type { BrowserContext, Page } from 'playwright';
import { SETTINGS } from '../../../src/settings/settings.ts';
import type { BenchRun } from '../browser/bench-run.ts';
import { EXTENSION, withExtensions } from '../browser/extension.ts';
import { throttle } from '../browser/metrics.ts';
import { ANSWER, FRAME } from '../goals.ts';
import { median } from '../measure.ts';
import { PAGE } from '../pages/bench-pages.ts';
import type { Measured } from '../table.ts';

const ROUNDS = 7;
/** The element that holds a card. */
const HOST = 'fact-cards-host';

export function cardRows(run: BenchRun): Promise<Measured[]> {
  return withExtensions([EXTENSION], async (context) => {
    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await openPage(run, context);
      const slow = await throttle(page, 4);
      cold.push(await hover(page));
      await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await leave(page);
      // The first card at full speed is the one that warms up.
      await hover(page);
      await leave(page);
      warm.push(await hover(page));
      await page.close();
    }
    const note = (times: number[]): string =>
      `${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)} ms; the frame that begins the fade-in counts`;
    return [
      { id: 'card-warm', ours: median(warm), peer: FRAME, note: note(warm) },
      { id: 'card-cold', ours: median(cold), peer: ANSWER, note: note(cold) },
    ];
  });
}

async function openPage(run: BenchRun, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(run.address(PAGE.small, run.freshSite()));
  await page.waitForFunction(() => CSS.highlights.size > 0);
  return page;
}

/** Puts the pointer on the first mention in one move. Returns milliseconds from the end of the rest to the frame. */
async function hover(page: Page): Promise<number> {
  const place = await page.evaluate(() => {
    const [highlight] = CSS.highlights.values();
    const [mention] = highlight!.values() as unknown as Iterable<StaticRange>;
    const range = new Range();
    range.setStart(mention!.startContainer, mention!.startOffset);
    range.setEnd(mention!.endContainer, mention!.endOffset);
    mention!.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  const watch = await page.evaluateHandle(watchForCard, { host: HOST, rest: SETTINGS.rest.fallback });
  await page.mouse.move(place.x, place.y);
  const milliseconds = await watch.evaluate(({ painted }) => painted);
  await watch.dispose();
  return milliseconds;
}

/** Runs in the page. In an object, since a bare promise would be waited for before the pointer moves. */
function watchForCard({ host, rest }: { host: string; rest: number }): { painted: Promise<number> } {
  const moved = new Promise<number>((resolve) => {
    document.addEventListener('pointermove', ({ timeStamp }) => resolve(timeStamp), { once: true, capture: true });
  });
  const painted = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(host)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        // The task after a frame's callbacks: the frame has been laid out and painted.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()));
        port1.start();
        port2.postMessage(undefined);
      });
    });
    observer.observe(document.documentElement, { childList: true });
  });
  return { painted: Promise.all([moved, painted]).then(([began, ended]) => ended - began - rest) };
}

/** Takes the pointer away and waits until the card is gone. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(1, 1);
  await page.waitForFunction((host) => !document.querySelector(host), HOST);
}
