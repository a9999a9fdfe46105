/** From the opening of the toolbar popup to its page facts on the screen. Puppeteer, since Playwright does not see popups. */
import { type Browser, launch, type Page, TargetType, type WebWorker } from 'puppeteer-core';
import { chromium } from 'playwright';
import type { BenchRun } from '../browser/bench-run.ts';
import { EXTENSION } from '../browser/extension.ts';
import { LAUNCH, OFFLINE } from '../browser/chromium.ts';
import { ANSWER } from '../goals.ts';
import { median } from '../measure.ts';
import { PAGE } from '../pages/bench-pages.ts';
import type { Measured } from '../table.ts';

const ROUNDS = 7;

export async function popupRows(run: BenchRun): Promise<Measured[]> {
  const browser = await launch({
    executablePath: LAUNCH.executablePath ?? chromium.executablePath(),
    headless: true,
    pipe: true,
    enableExtensions: [EXTENSION],
    args: ['--no-sandbox', OFFLINE],
  });
  try {
    const worker = await serviceWorker(browser);
    const page = await browser.newPage();
    await page.goto(run.address(PAGE.article, run.freshSite()));
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await page.bringToFront();
    const times: number[] = [];
    let entities = 0;
    // The first opening warms up the files; a reader's is seldom the first of the browser.
    for (let round = 0; round <= ROUNDS; round++) {
      const popup = await openPopup(browser, worker);
      const shown = await timeToList(popup);
      entities = shown.entities;
      if (round > 0) times.push(shown.milliseconds);
      await popup.close();
    }
    return [{ id: 'popup-open', ours: median(times), peer: ANSWER, note: `${entities} entities in the list` }];
  } finally {
    await browser.close();
  }
}

async function serviceWorker(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  if (!worker) throw new Error('the extension has no service worker');
  return worker;
}

async function openPopup(browser: Browser, worker: WebWorker): Promise<Page> {
  const [target] = await Promise.all([
    browser.waitForTarget((one) => one.url().endsWith('/popup.html')),
    worker.evaluate('chrome.action.openPopup()'),
  ]);
  return target.asPage();
}

/** Milliseconds since the popup's document began to load, until a frame with the list. */
function timeToList(popup: Page): Promise<{ milliseconds: number; entities: number }> {
  return popup.evaluate(
    () =>
      new Promise<{ milliseconds: number; entities: number }>((resolve) => {
        const look = (): void => {
          const entities = document.querySelectorAll('.fc-entity').length;
          if (entities === 0) {
            requestAnimationFrame(look);
            return;
          }
          // Chromium notes when the first content was painted: the popup paints nothing before its list.
          const paint = performance.getEntriesByName('first-contentful-paint')[0];
          if (paint) resolve({ milliseconds: paint.startTime, entities });
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}
