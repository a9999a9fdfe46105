/** The stored settings: one key each in browser.storage, only what the reader changed; and the policy that they follow. */
import { browser } from 'wxt/browser';
import { parsePrivateChoices, type PrivateChoices } from './private-choices.ts';
import { definitionsUnder, parsePolicy, type Policy, withoutLocked } from './policy.ts';
import type { SettingName, Settings } from './settings.ts';
import { keysOf, settingsOf } from './stored-settings.ts';
import { POLICY_KEY } from './switches.ts';
import { whenStored } from './when-stored.ts';

const keys = keysOf();
/** Where storage.session holds what was chosen in private windows. Content scripts cannot look there. */
export const PRIVATE_KEY = 'private';
/** Broken settings that the console has been told of. */
const told = new Set<SettingName>();

/** All settings; a missing or broken value counts as its default, and a broken one is told once on the console. */
export async function readSettings(): Promise<Settings> {
  return (await readAll()).settings;
}

/** The same with the policy that they follow. */
export async function readAll(): Promise<{ settings: Settings; policy: Policy }> {
  const { sync, local } = await readAreas();
  const policy = policyIn(local);
  const stored = withoutLocked({ ...sync, ...local }, policy);
  const { settings, unreadable } = settingsOf(stored, definitionsUnder(policy));
  for (const name of unreadable) {
    if (told.has(name)) continue;
    told.add(name);
    console.warn(`Fact Cards: setting "${name}" is broken and counts as not set. Choose it again in the options.`);
  }
  return { settings, policy };
}

/** What an organisation has set, as far as the browser has said; nothing where there is none. */
export async function readPolicy(): Promise<Policy> {
  return policyIn(await readArea('local', [POLICY_KEY]));
}

function policyIn({ [POLICY_KEY]: kept }: Record<string, unknown>): Policy {
  return parsePolicy(typeof kept === 'object' && kept !== null ? { ...kept } : {});
}

/** What both areas hold under our keys, and the kept policy in local. What sync has refused is in local, and counts before it (background/change-setting.ts). */
export async function readAreas(): Promise<Record<'sync' | 'local', Record<string, unknown>>> {
  const [sync, local] = await Promise.all([readArea('sync', keys), readArea('local', [...keys, POLICY_KEY])]);
  return { sync, local };
}

/** Calls `changed` with all settings (without private choices) after every change, also of those, in whatever window it was made, until the signal aborts. */
export function watchSettings(changed: (settings: Settings, policy: Policy) => void, signal: AbortSignal): void {
  whenStored((changes) => {
    if (![...keys, POLICY_KEY, PRIVATE_KEY].some((key) => key in changes)) return;
    void readAll().then(({ settings, policy }) => {
      if (!signal.aborted) changed(settings, policy);
    });
  }, signal);
}

/** Chromium says so to content scripts only: its other pages serve all windows, and must know which tab they are about. */
export function inPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext;
}

export async function readPrivateChoices(): Promise<PrivateChoices> {
  const { [PRIVATE_KEY]: kept } = await browser.storage.session.get(PRIVATE_KEY);
  return parsePrivateChoices(kept);
}

async function readArea(area: 'sync' | 'local', names: string[]): Promise<Record<string, unknown>> {
  try {
    return await browser.storage[area].get(names);
  } catch (error) {
    // Firefox refuses sync where its own switch for it is off.
    console.info(`Fact Cards: storage.${area} cannot be read, its settings have their fallbacks.`, error);
    return {};
  }
}
