/** The switches as they are stored, for pages. What cannot be read counts as not stored. */
import { browser } from 'wxt/browser';
import { SWITCH_KEYS, type Switches, switchesOf } from './switches.ts';
import { whenStored } from './when-stored.ts';

export async function readSwitches(): Promise<Switches> {
  return switchesOf(await browser.storage.local.get(SWITCH_KEYS).catch(() => ({})));
}

/** Calls `changed` with all of them after every change, until the signal aborts. */
export function watchSwitches(changed: (switches: Switches) => void, signal: AbortSignal): void {
  whenStored(async (changes) => {
    if (!SWITCH_KEYS.some((key) => key in changes)) return;
    const read = await readSwitches();
    if (!signal.aborted) changed(read);
  }, signal);
}
