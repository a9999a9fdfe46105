/** What the stored items mean, and what to store. Pure. */
import { SETTINGS, type Setting, type SettingName, type Settings } from './settings.ts';

export interface StoredMeaning {
  /** Complete: a missing or broken value counts as its fallback. */
  settings: Settings;
  /** Settings whose stored value this version cannot read. It stays stored until the reader changes that setting. */
  unreadable: SettingName[];
}

type Definitions = Record<string, Setting<unknown>>;

/** @param definitions ours, with a policy's defaults in place of fallbacks */
export function settingsOf(stored: Record<string, unknown>, definitions: Definitions = SETTINGS): StoredMeaning {
  const unreadable: string[] = [];
  const entries = Object.entries(definitions).map(([name, definition]) => {
    const value = stored[name];
    const valid = value === undefined ? ofOlder(stored, definition) : definition.parse(value);
    if (value !== undefined && valid === undefined) unreadable.push(name);
    return [name, valid ?? definition.fallback];
  });
  return { settings: Object.fromEntries(entries) as Settings, unreadable: unreadable as SettingName[] };
}

/** What to store for a change of one setting; undefined: remove what is stored. */
export function valueToStore(
  stored: unknown,
  { before, after }: { before: unknown; after: unknown },
  { fallback, older }: Setting<unknown>,
): unknown {
  // Where nothing is stored, the reader has seen what counts without it.
  const value = Array.isArray(after) ? mergeList(stored ?? fallback, before as unknown[], after) : after;
  // With an older item below it, a removed one would bring the older value back.
  return !older && JSON.stringify(value) === JSON.stringify(fallback) ? undefined : value;
}

/** All keys that hold something of these settings, also those of older versions. */
export function keysOf(definitions: Definitions = SETTINGS): string[] {
  return Object.entries(definitions).flatMap(([name, { older }]) => (older ? [name, older.key] : [name]));
}

function ofOlder(stored: Record<string, unknown>, { older }: Setting<unknown>): unknown {
  return older && stored[older.key] !== undefined ? older.convert(stored[older.key]) : undefined;
}

/**
 * Applies what the reader added and took out to what is stored by now: another window, or a newer version on another
 * machine, may have put entries there that this window has not seen.
 */
function mergeList(stored: unknown, before: readonly unknown[], after: readonly unknown[]): unknown[] {
  const known: unknown[] = Array.isArray(stored) ? stored : [];
  const kept = known.filter((entry) => !before.includes(entry) || after.includes(entry));
  return [...kept, ...after.filter((entry) => !before.includes(entry) && !kept.includes(entry))];
}
