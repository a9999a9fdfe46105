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

/** Starts each browser for the block and closes it after. A Firefox that is not there is skipped, loudly. */
export function inEachBrowser(
  title: string,
  tests: (browser: () => TestBrowser) => void,
  options: BrowserOptions = {},
): void {
  for (const name of ['chromium', 'firefox'] as const) {
    // Playwright may bring a Chromium of its own; Firefox must be the system's.
    const missing = name === 'firefox' && !findBrowser(name);
    if (missing)
      console.warn(`${title}: SKIPPED IN FIREFOX, which is not installed here (npm test says how to get it)`);
    describe.skipIf(missing)(`${title} in ${name}`, () => {
      let browser: TestBrowser;
      beforeAll(async () => {
        browser =
          name === 'chromium'
            ? await startChromium({ extension: BUILDS.chromium, ...options })
            : await startFirefox({ extension: BUILDS.firefox, ...options });
      });
      afterAll(() => browser?.close());
      tests(() => browser);
    });
  }
}
