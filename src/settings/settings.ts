/**
 * Every setting once: where it is stored, what counts when nothing (or something broken) is stored,
 * and what a valid value is. Hand-written checks, since pages load this too and zod is too large for them.
 *
 * sync: goes to the browser maker's servers, so only topics, looks and behaviour.
 * local: everything that names a place the reader met.
 */
export interface Setting<T> {
  area: 'sync' | 'local';
  fallback: T;
  /** The stored value if it is valid, else undefined. */
  parse: (stored: unknown) => T | undefined;
}

export const HIGHLIGHT_STYLES = ['dotted', 'underline', 'marker'] as const;
export type HighlightStyle = (typeof HIGHLIGHT_STYLES)[number];
/** `page`: the card as dark as the page it is in; screens, which have no page, go with the system then. */
export const THEMES = ['page', 'system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const SETTINGS = {
  /** Ids of topics that the reader switched off. A new topic is on. */
  topicsOff: setting<string[]>({ area: 'sync', fallback: [], parse: parseTexts }),
  /** Hidden entities (`deepseek-r1`) and aliases (`deepseek-r1 R1`): what hidden-mentions.ts makes and reads. */
  hidden: setting<string[]>({ area: 'sync', fallback: [], parse: parseTexts }),
  /** Also highlight entities of the quiet tier (Reuters, Cold War ...). */
  quiet: setting<boolean>({ area: 'sync', fallback: false, parse: parseSwitch }),
  highlightStyle: setting<HighlightStyle>({ area: 'sync', fallback: 'dotted', parse: oneOf(HIGHLIGHT_STYLES) }),
  theme: setting<Theme>({ area: 'sync', fallback: 'page', parse: oneOf(THEMES) }),
  badge: setting<boolean>({ area: 'sync', fallback: true, parse: parseSwitch }),
  /** Everything off, everywhere, until switched on again. */
  paused: setting<boolean>({ area: 'local', fallback: false, parse: parseSwitch }),
  /** Hosts where the reader switched us off: `example.org` means that host and no other. */
  sitesOff: setting<string[]>({ area: 'local', fallback: [], parse: parseTexts }),
  /** Entities hidden on one page: `deepseek-r1 https://example.org/visas`. */
  hiddenOnPages: setting<string[]>({ area: 'local', fallback: [], parse: parseTexts }),
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Settings = { -readonly [Name in SettingName]: (typeof SETTINGS)[Name]['fallback'] };

function parseSwitch(stored: unknown): boolean | undefined {
  return typeof stored === 'boolean' ? stored : undefined;
}

function parseTexts(stored: unknown): string[] | undefined {
  return Array.isArray(stored) && stored.every((item) => typeof item === 'string') ? [...new Set(stored)] : undefined;
}

function oneOf<const T extends string>(values: readonly T[]): (stored: unknown) => T | undefined {
  return (stored) => values.find((value) => value === stored);
}

function setting<T>(one: Setting<T>): Setting<T> {
  return one;
}
