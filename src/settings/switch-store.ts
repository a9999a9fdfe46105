/** The switches as they are stored, for pages. What cannot be read counts as not stored. */
import { browser } from 'wxt/browser';
import { SWITCH_KEYS, type Switches, switchesOf } from './switches.ts';

export async function readSwitches(): Promise<Switches> {
  return switchesOf(await browser.storage.local.get(SWITCH_KEYS).catch(() => ({})));
}

/** Calls `changed` with all of them after every change, until the signal aborts. */
export function watchSwitches(changed: (switches: Switches) => void, signal: AbortSignal): void {
  const listener = async (changes: Record<string, unknown>): Promise<void> => {
    if (!SWITCH_KEYS.some((key) => key in changes)) return;
    const read = await readSwitches();
    if (!signal.aborted) changed(read);
  };
  // Kept, since an orphan, whose extension has gone from under it, may find no `storage` any more when it ends.
  const { onChanged } = browser.storage;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
