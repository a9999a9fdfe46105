/** The stored settings: one key each in browser.storage, only what the reader changed. */
import { browser } from 'wxt/browser';
import { SETTINGS, type SettingName, type Settings } from './settings.ts';

const names = Object.keys(SETTINGS) as SettingName[];
/** Broken settings that the console has been told of. */
const told = new Set<SettingName>();

/** All settings; a missing or broken value counts as its fallback, and a broken one is told once on the console. */
export async function readSettings(): Promise<Settings> {
  const [sync, local] = await Promise.all([readArea('sync'), readArea('local')]);
  return fromStored({ ...sync, ...local });
}

/** Stores one setting; a value equal to the fallback is removed, so that sync holds only what the reader changed. */
export async function writeSetting<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<void> {
  const { area, fallback } = SETTINGS[name];
  if (JSON.stringify(value) === JSON.stringify(fallback)) await browser.storage[area].remove(name);
  else await browser.storage[area].set({ [name]: value });
}

/** Calls `changed` with all settings after every change, in whatever window it was made, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>): void => {
    if (!names.some((name) => name in changes)) return;
    void readSettings().then((settings) => {
      if (!signal.aborted) changed(settings);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

async function readArea(area: 'sync' | 'local'): Promise<Record<string, unknown>> {
  try {
    return await browser.storage[area].get(names.filter((name) => SETTINGS[name].area === area));
  } catch (error) {
    console.warn(`Fact Cards: storage.${area} cannot be read, its settings have their fallbacks.`, error);
    return {};
  }
}

function fromStored(stored: Record<string, unknown>): Settings {
  const entries = names.map((name) => {
    const value = stored[name];
    if (value === undefined) return [name, SETTINGS[name].fallback];
    const valid = SETTINGS[name].parse(value);
    if (valid === undefined && !told.has(name)) {
      told.add(name);
      console.warn(`Fact Cards: setting "${name}" is broken and counts as not set. Choose it again in the options.`);
    }
    return [name, valid ?? SETTINGS[name].fallback];
  });
  return Object.fromEntries(entries) as Settings;
}
