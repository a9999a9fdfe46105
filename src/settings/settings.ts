/**
 * Every setting once: where it is stored, what counts when nothing (or something broken) is stored,
 * and what a valid value is. Hand-written checks, since pages with a name load this too and zod is too large for them.
 *
 * sync: goes to the browser maker's servers, so only topics, looks and behaviour.
 * local: everything that names a place the reader met.
 */
import { local, parseSwitch, parseTexts, SWITCHES } from './switches.ts';

export interface Setting<T> {
  area: 'sync' | 'local';
  fallback: T;
  /** The stored value if it is valid, else undefined. */
  parse: (stored: unknown) => T | undefined;
  /**
   * Where an older version kept it, and what that means. A key never changes its meaning: a setting of another shape
   * gets a key of its own, so that older versions on other machines go on with theirs.
   */
  older?: { key: string; convert: (stored: unknown) => T | undefined };
}

/** `topic`: a line by topic. `held`: none until the chosen key is held. */
export const HIGHLIGHT_STYLES = ['dotted', 'underline', 'marker', 'topic', 'held'] as const;
export type HighlightStyle = (typeof HIGHLIGHT_STYLES)[number];
/** What opens a card; `off`: only the page facts and the keyboard. */
export const OPENINGS = ['hover', 'modifier', 'click', 'off'] as const;
export type Opening = (typeof OPENINGS)[number];
/** As KeyboardEvent.key names them. */
export const MODIFIERS = ['Shift', 'Alt', 'Control'] as const;
export type Modifier = (typeof MODIFIERS)[number];
/** Which mentions are marked: all, or the first of each entity. */
export const DENSITIES = ['all', 'section', 'page'] as const;
export type Density = (typeof DENSITIES)[number];
/** ms: longer rests are no hover any more, and a card that lingers on is in the way. */
export const LONGEST = 2000;
/** `page`: the card as dark as the page it is in; screens, which have no page, go with the system then. */
export const THEMES = ['page', 'system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const SETTINGS = {
  /** Ids of topics that the reader switched off. A new topic is on. */
  topicsOff: sync<string[]>([], parseTexts),
  /** Hidden entities (`deepseek-r1`) and aliases (`deepseek-r1 R1`): what hidden-mentions.ts makes and reads. */
  hidden: sync<string[]>([], parseTexts),
  /** Also highlight entities of the quiet tier (Reuters, Cold War ...). */
  quiet: sync<boolean>(false, parseSwitch),
  highlightStyle: sync<HighlightStyle>('dotted', oneOf(HIGHLIGHT_STYLES)),
  theme: sync<Theme>('page', oneOf(THEMES)),
  density: sync<Density>('all', oneOf(DENSITIES)),
  opening: sync<Opening>('hover', oneOf(OPENINGS)),
  /** The key for `modifier` and `held`. */
  modifier: sync<Modifier>('Shift', oneOf(MODIFIERS)),
  /** ms of rest on a mention until its card opens; 300: shorter ones seem accidental, longer ones slow (docs/adr/0005). */
  rest: sync<number>(300, parseDelay),
  /** ms after leaving mention and card until the card closes. */
  grace: sync<number>(300, parseDelay),
  badge: sync<boolean>(true, parseSwitch),
  /** Codes of languages in the order in which cards are to be written, divided by spaces; '': as the UI. */
  cardLanguages: sync<string>('', parseCodes),
  ...SWITCHES,
  /** Entities hidden on one page: `deepseek-r1 https://example.org/visas`. */
  hiddenOnPages: local<string[]>([], parseTexts),
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Settings = { -readonly [Name in SettingName]: (typeof SETTINGS)[Name]['fallback'] };

function parseDelay(stored: unknown): number | undefined {
  return typeof stored === 'number' && stored >= 0 && stored <= LONGEST ? stored : undefined;
}

/** Also codes that this version has no texts for: a newer one may. */
function parseCodes(stored: unknown): string | undefined {
  return typeof stored === 'string' && /^([a-z]{2,3}(-[a-z]+)*( |$))*$/i.test(stored) ? stored : undefined;
}

function oneOf<const T extends string>(values: readonly T[]): (stored: unknown) => T | undefined {
  return (stored) => values.find((value) => value === stored);
}

function sync<T>(fallback: T, parse: Setting<T>['parse']): Setting<T> {
  return { area: 'sync', fallback, parse };
}
