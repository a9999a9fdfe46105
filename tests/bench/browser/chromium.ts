/** Chromium, headless: the machine's own or, where there is none, Playwright's. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright';

const SYSTEM = '/usr/bin/chromium';

export const LAUNCH: LaunchOptions = {
  ...(existsSync(SYSTEM) && { executablePath: SYSTEM }),
  headless: true,
  chromiumSandbox: false,
};
/** Saved pages ask for pictures and scripts of the network; none of it is to be had. */
export const OFFLINE =
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE localhost, EXCLUDE 127.0.0.1';

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ ...LAUNCH, args: [OFFLINE] });
}

/** A page that nothing of ours has run in before; each site number has a process of its own. Closed after `use`. */
export async function onFreshPage<T>(
  browser: Browser,
  { address, scripts }: { address: string; scripts: readonly string[] },
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    for (const content of scripts) await context.addInitScript({ content });
    const page = await context.newPage();
    await page.goto(address);
    await settle(page);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Two frames: what the load had to lay out and paint is done. */
export function settle(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}
