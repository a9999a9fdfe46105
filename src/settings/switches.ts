/**
 * The settings that say whether a page is read at all. Each page loads these few; the others (settings.ts) come with the
 * judge, once a page may hold a name. Pure.
 */
import type { Setting } from './settings.ts';

/**
 * Where the background keeps what the browser last said of a policy, in storage.local (background/keep-policy.ts).
 * Nobody else asks the browser: Chromium answers that only seconds after its start, some Edge versions never
 * (microsoft/MicrosoftEdge-Extensions 299), and no page can wait for it.
 */
export const POLICY_KEY = 'policy';

export const SWITCHES = {
  /** Everything off, everywhere, until switched on again. */
  paused: local<boolean>(false, parseSwitch),
  /** Hosts and match patterns where the reader switched us off, and on (site-rule.ts says which counts). */
  sitesOff: local<string[]>([], parseTexts),
  sitesOn: local<string[]>([], parseTexts),
  /** On only where `sitesOn` says so. */
  onlySites: local<boolean>(false, parseSwitch),
} as const;

export type Switches = { -readonly [Name in keyof typeof SWITCHES]: (typeof SWITCHES)[Name]['fallback'] };

/** Where all of them are stored, with what a policy says of them. */
export const SWITCH_KEYS = [...Object.keys(SWITCHES), POLICY_KEY];

/**
 * What counts of what is stored under those keys, as settingsOf and a policy would have it, told to nobody where it is
 * broken: the console has heard of that from the judge or a screen.
 */
export function switchesOf(stored: Record<string, unknown>): Switches {
  const { settings, locked } = Object(stored[POLICY_KEY]) as Record<string, unknown>;
  const entries = Object.entries(SWITCHES).map(([name, { fallback, parse }]) => {
    const managed = parse((Object(settings) as Record<string, unknown>)[name]);
    const isLocked = managed !== undefined && Array.isArray(locked) && locked.includes(name);
    return [name, (isLocked ? undefined : parse(stored[name])) ?? managed ?? fallback];
  });
  return Object.fromEntries(entries) as Switches;
}

export function parseSwitch(stored: unknown): boolean | undefined {
  return typeof stored === 'boolean' ? stored : undefined;
}

/** Entries of another kind are a newer version's: passed over here, and kept where they are stored. */
export function parseTexts(stored: unknown): string[] | undefined {
  return Array.isArray(stored) ? [...new Set(stored.filter((item) => typeof item === 'string'))] : undefined;
}

/** Calls with two arguments, not objects: each page pays for this list. */
export function local<T>(fallback: T, parse: Setting<T>['parse']): Setting<T> {
  return { area: 'local', fallback, parse };
}
