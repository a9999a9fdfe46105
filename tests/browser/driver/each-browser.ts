/** Runs the same tests in Chromium and in Firefox. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowser } from '../../../.ci/find-browsers.mjs';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { BrowserOptions, TestBrowser } from './test-browser.ts';

export const BUILDS = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};

export function startBrowser(name: TestBrowser['name'], options: BrowserOptions): Promise<TestBrowser> {
  return name === 'chromium' ? startChromium(options) : startFirefox(options);
}

/** One of them where npm test runs the tests of both at the same time, each in a process of its own. */
export const ONLY = process.env['FACT_CARDS_BROWSER'];
const BROWSERS = (['chromium', 'firefox'] as const).filter((name) => ONLY === undefined || name === ONLY);

/**
 * Starts each browser for the block and closes it after, with the build of the options or the usual one. A Firefox that is
 * not there is skipped, loudly.
 */
export function inEachBrowser(
  title: string,
  tests: (browser: () => TestBrowser) => void,
  options: BrowserOptions & Partial<Record<TestBrowser['name'], string>> = {},
): void {
  for (const name of BROWSERS) {
    // Playwright may bring a Chromium of its own; Firefox must be the system's.
    const missing = name === 'firefox' && !findBrowser(name);
    if (missing)
      console.warn(`${title}: SKIPPED IN FIREFOX, which is not installed here (npm test says how to get it)`);
    describe.skipIf(missing)(`${title} in ${name}`, () => {
      let browser: TestBrowser;
      beforeAll(async () => {
        browser = await startBrowser(name, { extension: options[name] ?? BUILDS[name], ...options });
      });
      afterAll(() => browser?.close());
      tests(() => browser);
    });
  }
}
