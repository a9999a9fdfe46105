/**
 * Stores what the reader changes. Only the background does: a page may not, and a screen may be closed before the
 * change is stored.
 */
import { browser } from 'wxt/browser';
import { definitionsUnder } from '../settings/policy.ts';
import type { SettingName, Settings } from '../settings/settings.ts';
import { readAreas, readPolicy } from '../settings/store.ts';
import { isPlaceList } from '../settings/private-choices.ts';
import { valueToStore } from '../settings/stored-settings.ts';
import { keepPrivateChoice } from './private-windows.ts';

/** One change at a time, so that two windows do not lose one another's. A background that ends lets go of it. */
const LOCK = 'fact-cards-settings';

export interface SettingChange<Name extends SettingName> {
  /** As it was when the reader chose. */
  before: Settings[Name];
  after: Settings[Name];
  /** Chosen in a private window: what names a place is kept for such windows only, and on no disk. */
  isPrivate: boolean;
}

/**
 * Stores one setting. Of a list only what differs between before and after is applied.
 * @throws if the browser refuses, or a policy has locked the setting; then what was stored before still is
 */
export function changeSetting<Name extends SettingName>(name: Name, change: SettingChange<Name>): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    const policy = await readPolicy();
    if (policy.locked.includes(name)) throw new Error(`"${name}" is locked by a policy`);
    if (change.isPrivate && isPlaceList(name)) {
      await keepPrivateChoice(name, change as SettingChange<typeof name>);
      return;
    }
    const { sync, local } = await readAreas();
    const definition = definitionsUnder(policy)[name]!;
    const value = valueToStore(name in local ? local[name] : sync[name], change, definition);
    if (definition.area === 'local' || !(await tryPut('sync', name, value))) {
      // Where sync may hold another value, a fallback is written too, so that it counts.
      await put('local', name, definition.area === 'sync' ? (value ?? definition.fallback) : value);
    } else if (name in local) await browser.storage.local.remove(name);
  });
}

/** What sync refuses (switched off, full, too many changes a minute) stays on this machine, until sync takes it again. */
async function tryPut(area: 'sync', name: SettingName, value: unknown): Promise<boolean> {
  try {
    await put(area, name, value);
    return true;
  } catch {
    return false;
  }
}

async function put(area: 'sync' | 'local', name: SettingName, value: unknown): Promise<void> {
  if (value === undefined) await browser.storage[area].remove(name);
  else await browser.storage[area].set({ [name]: value });
}
