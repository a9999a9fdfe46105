/**
 * What an organisation has set for its readers (docs/policies): values that count until the reader chooses another, and
 * settings that are locked to them. Pure; pages load it too.
 */
import { SETTINGS, type Setting, type SettingName, type Settings } from './settings.ts';
import { settingsOf } from './stored-settings.ts';

export interface Policy {
  /** In place of the fallbacks. */
  values: Partial<Settings>;
  /** The reader cannot change these. */
  locked: readonly SettingName[];
  /** What the policy says that no setting can be, as `settings.rest`. */
  ignored: readonly string[];
}

/** What a reader has hidden is nobody else's matter. */
const OWN: readonly SettingName[] = ['hidden', 'hiddenOnPages'];

export function parsePolicy({ settings = {}, locked = [] }: Record<string, unknown>): Policy {
  const ignored: string[] = [];
  const values: Record<string, unknown> = {};
  if (isRecord(settings)) {
    for (const [name, given] of Object.entries(settings)) {
      const value = isManaged(name) ? SETTINGS[name].parse(given) : undefined;
      if (value === undefined) ignored.push(`settings.${name}`);
      else values[name] = value;
    }
  } else ignored.push('settings');
  const names = Array.isArray(locked) ? locked.map(String) : [];
  if (!Array.isArray(locked)) ignored.push('locked');
  // Locked to what? A name without a value that counts locks nothing.
  const isLocked = (name: string): name is SettingName => Object.hasOwn(values, name);
  ignored.push(...names.filter((name) => !isLocked(name)).map((name) => `locked.${name}`));
  return { values, locked: names.filter(isLocked), ignored };
}

/** The settings with what counts where the reader has chosen nothing. */
export function definitionsUnder({ values }: Policy): Record<string, Setting<unknown>> {
  const entries = Object.entries(SETTINGS).map(([name, definition]) => [
    name,
    { ...definition, fallback: values[name as SettingName] ?? definition.fallback },
  ]);
  return Object.fromEntries(entries) as Record<string, Setting<unknown>>;
}

/** What is stored of a locked setting does not count. */
export function withoutLocked(stored: Record<string, unknown>, { locked }: Policy): Record<string, unknown> {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => !locked.includes(key as SettingName)));
}

export function defaultSettings(policy: Policy): Settings {
  return settingsOf({}, definitionsUnder(policy)).settings;
}

function isManaged(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name) && !OWN.includes(name as SettingName);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
