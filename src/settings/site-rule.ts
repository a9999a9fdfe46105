/**
 * Where Fact Cards is on. The lists hold hosts (`example.org`: that host and no other) and match patterns
 * (`*://*.example.org/*`, `*://example.org/news/*`). The most exact entry decides: a path before a host, a host before
 * a pattern of hosts; of two alike, off. Pure.
 */
import type { Settings } from './settings.ts';

export type SiteLists = Pick<Settings, 'sitesOff' | 'sitesOn' | 'onlySites'>;

export interface SiteDecision {
  on: boolean;
  /** The entry that says so, undefined if none does. */
  entry: string | undefined;
}

/** Does a match pattern fit an address? Handed in: only pages with a pattern pay for the library that knows. */
export type Fits = (pattern: string, address: string) => boolean;

export function isPattern(entry: string): boolean {
  return entry.includes('://');
}

export function hasPatterns({ sitesOff, sitesOn }: SiteLists): boolean {
  return [...sitesOff, ...sitesOn].some(isPattern);
}

/** Does the pattern name a part of its hosts only? */
export function hasPath(pattern: string): boolean {
  return !/^[^/]*:\/\/[^/]*\/\*$/.test(pattern);
}

/** As the reader writes it: without what holds for every scheme and every path. */
export function showEntry(entry: string): string {
  return entry.replace(/^\*:\/\//, '').replace(/^((?:https?:\/\/)?[^/]+)\/\*$/, '$1');
}

/** @param site host of the top document, '' if it has none */
export function decideSite(
  lists: SiteLists,
  { site, address, fits }: { site: string; address: string; fits: Fits },
): SiteDecision {
  const isHost = (entry: string): boolean => site !== '' && entry === site;
  const fit = (entry: string): boolean => isPattern(entry) && fits(entry, address);
  const steps = [
    (entry: string): boolean => fit(entry) && hasPath(entry),
    isHost,
    (entry: string): boolean => fit(entry) && !hasPath(entry),
  ];
  for (const step of steps) {
    const off = lists.sitesOff.find(step);
    if (off !== undefined) return { on: false, entry: off };
    const on = lists.sitesOn.find(step);
    if (on !== undefined) return { on: true, entry: on };
  }
  return { on: !lists.onlySites, entry: undefined };
}

/** The lists after the reader has switched a site on or off: an entry less where that does, else one more. */
export function switchSite(
  lists: SiteLists,
  where: { site: string; address: string; fits: Fits },
  on: boolean,
): Pick<SiteLists, 'sitesOff' | 'sitesOn'> {
  const { site } = where;
  const without = (list: readonly string[]): string[] => list.filter((entry) => entry !== site);
  const [against, list] = on ? (['sitesOff', 'sitesOn'] as const) : (['sitesOn', 'sitesOff'] as const);
  const less = { ...lists, [against]: without(lists[against]) };
  const next = decideSite(less, where).on === on ? less : { ...less, [list]: [...without(less[list]), site] };
  return { sitesOff: next.sitesOff, sitesOn: next.sitesOn };
}
