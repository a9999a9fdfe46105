/** From the opening of the toolbar popup to its page facts on the screen. Puppeteer, since Playwright does not see popups. */
import { type Browser, launch, type Page, TargetType, type WebWorker } from 'puppeteer-core';
import { chromium } from 'playwright';
import type { BenchRun } from '../browser/bench-run.ts';
import { EXTENSION } from '../browser/extension.ts';
import { LAUNCH, OFFLINE } from '../browser/chromium.ts';
import { ANSWER } from '../goals.ts';
import { servePages } from '../../browser/driver/serve-pages.ts';
import { buildLargePack, largePage } from '../../browser/large-pack.ts';
import { median } from '../measure.ts';
import { PAGE } from '../pages/bench-pages.ts';
import type { Measured } from '../table.ts';

const ROUNDS = 7;

export async function popupRows(run: BenchRun): Promise<Measured[]> {
  const { milliseconds, entities } = await withBrowser(EXTENSION, (popups) =>
    popups.paint(run.address(PAGE.article, run.freshSite())),
  );
  const opened = { id: 'popup-open', ours: milliseconds, peer: ANSWER, note: `${entities} entities in the list` };
  return [opened, await manyRow()];
}

/** A list of 500 beside a page without any, in one browser. */
async function manyRow(): Promise<Measured> {
  const built = buildLargePack();
  const server = await servePages({ '/many': largePage(), '/none': '<!doctype html><p>No name at all.' });
  try {
    return await withBrowser(built.chromium, async (popups) => {
      const none = await popups.paint(server.url('/none'));
      const many = await popups.paint(server.url('/many'));
      return {
        id: 'popup-500',
        ours: many.milliseconds,
        peer: none.milliseconds,
        note: `${many.entities} in the list`,
      };
    });
  } finally {
    await server.close();
    built.remove();
  }
}

interface Popups {
  /** Opens the popup of a page again and again: median time until its first paint, and the entities of its list. */
  paint: (address: string) => Promise<{ milliseconds: number; entities: number }>;
}

async function withBrowser<T>(extension: string, use: (popups: Popups) => Promise<T>): Promise<T> {
  const browser = await launch({
    executablePath: LAUNCH.executablePath ?? chromium.executablePath(),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: ['--no-sandbox', OFFLINE],
  });
  try {
    const worker = await serviceWorker(browser);
    return await use({ paint: (address) => paintOf(browser, worker, address) });
  } finally {
    await browser.close();
  }
}

async function paintOf(browser: Browser, worker: WebWorker, address: string): ReturnType<Popups['paint']> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  const times: number[] = [];
  let entities = 0;
  // The first opening warms up the files; a reader's is seldom the first of the browser.
  for (let round = 0; round <= ROUNDS; round++) {
    const popup = await openPopup(browser, worker);
    const shown = await timeToPaint(popup);
    entities = shown.entities;
    if (round > 0) times.push(shown.milliseconds);
    await popup.close();
  }
  await page.close();
  return { milliseconds: median(times), entities };
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

/** Milliseconds since the popup's document began to load, until a frame with the list, or with the reason why there is none. */
function timeToPaint(popup: Page): Promise<{ milliseconds: number; entities: number }> {
  return popup.evaluate(
    () =>
      new Promise<{ milliseconds: number; entities: number }>((resolve) => {
        const look = (): void => {
          const entities = document.querySelectorAll('.fc-entity').length;
          if (entities === 0 && !document.querySelector('[data-cause=nothing]')) {
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
