/** All settings as one JSON file, and what such a file says. Pure. */
import { SETTINGS, type SettingName, type Settings } from './settings.ts';
import { keysOf, settingsOf } from './stored-settings.ts';

const FORMAT = 'fact-cards-settings';
const VERSION = 1;
/** Characters: a file of every topic, entity and thousands of sites is far smaller. */
const LONGEST_FILE = 1_000_000;

const names = Object.keys(SETTINGS) as SettingName[];

export type FileProblem = 'tooLarge' | 'notJson' | 'notOurs' | 'newer';

export type SettingsFile =
  | { problem: FileProblem }
  /** Complete: what the file does not name has its fallback. `ignored` are values that no setting can have. */
  | { problem?: undefined; settings: Settings; ignored: string[] };

export function isTooLarge(length: number): boolean {
  return length > LONGEST_FILE;
}

/** Only what the reader changed, as it is stored. */
export function writeSettingsFile(settings: Settings): string {
  const changed = names.filter((name) => !isFallback(name, settings[name]));
  const kept = Object.fromEntries(changed.map((name) => [name, settings[name]]));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings: kept }, undefined, 2)}\n`;
}

export function readSettingsFile(text: string): SettingsFile {
  if (isTooLarge(text.length)) return { problem: 'tooLarge' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: 'notJson' };
  }
  if (!isRecord(file) || file['format'] !== FORMAT || typeof file['version'] !== 'number')
    return { problem: 'notOurs' };
  if (file['version'] > VERSION) return { problem: 'newer' };
  const given = file['settings'];
  if (!isRecord(given)) return { problem: 'notOurs' };
  const { settings, unreadable } = settingsOf(given);
  const known = keysOf();
  return {
    settings,
    ignored: Object.keys(given).filter((key) => !known.includes(key) || unreadable.includes(key as SettingName)),
  };
}

export function fallbackSettings(): Settings {
  return Object.fromEntries(names.map((name) => [name, SETTINGS[name].fallback])) as Settings;
}

export function changedNames(before: Settings, after: Settings): SettingName[] {
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

function isFallback(name: SettingName, value: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(SETTINGS[name].fallback);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
