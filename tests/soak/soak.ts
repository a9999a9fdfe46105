/**
 * npm run soak: the same round of changes, scrolling, rests, pins, keys and settings again and again, in both browsers.
 * After forced collection all that can be counted must be as at the start; the heap's slope is printed. Ends with code
 * 1 if something is kept.
 */
import { spawnSync } from 'node:child_process';
import { BUILDS, startBrowser } from '../browser/driver/each-browser.ts';
import { clickOn } from '../browser/driver/controls.ts';
import { expectHighlights } from '../browser/driver/look.ts';
import { servePages } from '../browser/driver/serve-pages.ts';
import type { TestBrowser, TestPage } from '../browser/driver/test-browser.ts';
import { SOAK_NAMES, SOAK_PAGE } from './soak-page.ts';
import { counted, pageRound, type Round, settled, settledHeap, type SoakFigures, soakRound } from './soak-round.ts';

/** Thousands of steps in all. */
const ROUND: Round = { changes: 600, rests: 4 };
const ROUNDS = 8;
/** Rounds at the end over which the heap's slope is taken. */
const LAST = 3;

for (const target of [[], ['-b', 'firefox', '--mv3']]) {
  const built = spawnSync('wxt', ['build', ...target], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (built.status !== 0) {
    console.error(`${built.stdout}${built.stderr}\nThe extension could not be built; see above.`);
    process.exit(1);
  }
}
for (const name of ['chromium', 'firefox'] as const) {
  console.info(`\n${name}: ${ROUNDS} rounds of ${ROUND.changes} changes and ${ROUND.rests * SOAK_NAMES.length} rests`);
  const browser = await startBrowser(name, { extension: BUILDS[name] });
  try {
    if (!(await soak(browser))) process.exitCode = 1;
  } finally {
    await browser.close();
  }
  const bare = await startBrowser(name, {});
  try {
    await soakBare(bare);
  } finally {
    await bare.close();
  }
}

/** The same changes of the page without the extension: a slope that the browser makes by itself is none of ours. */
async function soakBare(browser: TestBrowser): Promise<void> {
  const server = await servePages({ '/soak': SOAK_PAGE });
  const tab = await browser.open(server.url('/soak'));
  await pageRound(tab, ROUND);
  const heaps: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    await pageRound(tab, ROUND);
    heaps.push((await settle(browser, tab)).heap);
  }
  const last = Math.round(slope(heaps.slice(-LAST)) / 1000);
  console.info(`without the extension, only the page's changes: heap ${last} kB a round over the last ${LAST}`);
  await server.close();
}

/** Chromium's figure is a snapshot of what is alive: one is as good as another, and they take their time. */
function settle(browser: TestBrowser, tab: TestPage): Promise<SoakFigures> {
  return browser.name === 'firefox' ? settledHeap(tab) : settled(tab);
}

async function soak(browser: TestBrowser): Promise<boolean> {
  const server = await servePages({ '/soak': SOAK_PAGE });
  const tab = await browser.open(server.url('/soak'));
  await expectHighlights(tab, SOAK_NAMES);
  // Once before the start: hover and card script come with the first card, and the browser warms up.
  await soakRound(browser, tab, ROUND);
  const start = await settle(browser, tab);
  print('start', start);
  const heaps: number[] = [];
  let last = start;
  for (let round = 1; round <= ROUNDS; round++) {
    await soakRound(browser, tab, ROUND);
    last = await settle(browser, tab);
    heaps.push(last.heap);
    print(`after round ${round}`, last);
  }
  const isEqual = JSON.stringify(counted(last)) === JSON.stringify(counted(start));
  console.info(isEqual ? 'all counts equal the start' : 'THE COUNTS DO NOT EQUAL THE START');
  console.info(`heap: ${Math.round(slope(heaps.slice(-LAST)) / 1000)} kB a round over the last ${LAST}`);
  const options = await browser.openOwn('options.html');
  await clickOn(options, '#sites .fc-switch-row input');
  await tab.toFront();
  await expectHighlights(tab, []);
  print('switched off', await settle(browser, tab));
  await server.close();
  return isEqual;
}

function print(when: string, figures: SoakFigures): void {
  const { heap, ...counts } = figures;
  const parts = Object.entries(counts).map(([name, value]) => `${name} ${value}`);
  console.info(`${when.padEnd(14)} ${parts.join(', ')}, heap ${Math.round(heap / 1000)} kB`);
}

/** Least squares. */
function slope(values: number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const up = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  return up / values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
}
