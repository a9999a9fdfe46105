/**
 * Keeps what the browser says of an organisation's policy where every page can read it at once: Chromium hands a policy
 * out only some seconds after its start, so until then the one of last time counts.
 */
import { browser } from 'wxt/browser';
import { POLICY_KEY } from '../settings/switches.ts';

/** What a policy is made of (settings/policy.ts). */
const PARTS = ['settings', 'locked'];

/** Whenever the background starts, and when the browser says that a policy has changed. */
export function keepPolicy(): void {
  // Listeners wake a background that has ended, so a start of the browser always comes by here.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void keep();
  });
  void keep();
}

async function keep(): Promise<void> {
  const said = await policyOfBrowser();
  const { [POLICY_KEY]: kept } = await browser.storage.local.get(POLICY_KEY);
  if (JSON.stringify(said) === JSON.stringify(kept)) return;
  try {
    if (said) await browser.storage.local.set({ [POLICY_KEY]: said });
    else await browser.storage.local.remove(POLICY_KEY);
  } catch (error) {
    console.warn("Fact Cards: the organisation's policy could not be kept. Is the disk full?", error);
  }
}

/** Undefined where there is no policy. */
async function policyOfBrowser(): Promise<Record<string, unknown> | undefined> {
  try {
    const said = await browser.storage.managed.get(PARTS);
    return Object.keys(said).length > 0 ? said : undefined;
  } catch {
    // Firefox rejects where there is no policy; and not every browser has this area.
    return undefined;
  }
}
