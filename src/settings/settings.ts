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
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const SETTINGS = {
  /** Ids of topics that the reader switched off. A new topic is on. */
  topicsOff: { area: 'sync', fallback: [] as string[], parse: parseTexts },
  /** Also highlight entities of the quiet tier (Reuters, Cold War ...). */
  quiet: { area: 'sync', fallback: false as boolean, parse: parseSwitch },
  highlightStyle: { area: 'sync', fallback: 'dotted' as HighlightStyle, parse: oneOf(HIGHLIGHT_STYLES) },
  theme: { area: 'sync', fallback: 'system' as Theme, parse: oneOf(THEMES) },
  badge: { area: 'sync', fallback: true as boolean, parse: parseSwitch },
  /** Everything off, everywhere, until switched on again. */
  paused: { area: 'local', fallback: false as boolean, parse: parseSwitch },
  /** Hosts where the reader switched us off: `example.org` means that host and no other. */
  sitesOff: { area: 'local', fallback: [] as string[], parse: parseTexts },
} as const satisfies Record<string, Setting<unknown>>;

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
