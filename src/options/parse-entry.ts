/** What the reader typed or pasted into a list of sites: a host, or a pattern of hosts or paths. Pure. */
import { InvalidMatchPattern, MatchPattern } from '@webext-core/match-patterns';
import { MOST_STARS } from '../settings/fits-pattern.ts';
import { parseSite } from './parse-site.ts';

export type EntryProblem = 'notASite' | 'everything' | 'nothing';
export type ParsedEntry = { entry: string; problem?: undefined } | { entry?: undefined; problem: EntryProblem };

/** Scheme, host and path; the scheme may be left out, and a pattern of hosts needs no path. */
const PARTS = /^(?:([a-z*]+):\/\/)?([^/]*)(\/.*)?$/i;

export function parseEntry(typed: string): ParsedEntry {
  const text = typed.trim();
  if (!text.includes('*') && text !== '<all_urls>') {
    const entry = parseSite(text);
    return entry === undefined ? { problem: 'notASite' } : { entry };
  }
  const [, scheme = '*', written = '', path = '/*'] = PARTS.exec(text) ?? [];
  if (text === '<all_urls>' || isEverything(written, path)) return { problem: 'everything' };
  const host = hostPattern(written);
  if (host === undefined) return { problem: 'notASite' };
  // An address is compared without what stands behind these two.
  if (!['*', 'http', 'https'].includes(scheme.toLowerCase()) || /[?#]/.test(path)) return { problem: 'nothing' };
  const entry = `${scheme.toLowerCase()}://${host}${path}`;
  if (entry.split('*').length - 1 > MOST_STARS) return { problem: 'notASite' };
  try {
    void new MatchPattern(entry);
    return { entry };
  } catch (error) {
    if (error instanceof InvalidMatchPattern) return { problem: 'notASite' };
    throw error;
  }
}

/** Every host, or every host of the web: `*`, `*.*`, `*` with a path of stars. */
function isEverything(host: string, path: string): boolean {
  return /^[*.]+$/.test(host) && /^\/\**$/.test(path);
}

/** The host in lower case and punycode, with its star; undefined if it is none. */
function hostPattern(written: string): string | undefined {
  if (written === '*') return '*';
  const [, star = '', name = ''] = /^(\*\.)?([^*]*)$/.exec(written) ?? [];
  // A whole address, since `*.org` is many sites and a pattern that somebody may want.
  const host = name === '' ? undefined : parseSite(`https://${name}/`);
  return host === undefined || /:\d+$/.test(name) ? undefined : star + host;
}
