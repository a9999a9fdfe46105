/** A list of sites from a file, one a line; what a line cannot be is told. Pure. */
import { parseEntry } from './parse-entry.ts';

export interface SiteList {
  /** New entries, each once. */
  entries: string[];
  /** Lines that are on the reader's list already, or twice in the file. */
  known: number;
  /** Lines that name no site, nothing or everything, as they are written. */
  refused: string[];
}

/** Characters: thousands of sites are far fewer. */
export const LONGEST_LIST = 1_000_000;

/** Empty lines and those that begin with # or ! (as lists of others do) are no entries. */
export function readSiteList(text: string, already: readonly string[]): SiteList {
  const entries = new Set<string>();
  const refused: string[] = [];
  let known = 0;
  for (const line of text.split(/\r?\n/)) {
    const written = line.trim();
    if (written === '' || /^[#!]/.test(written)) continue;
    const { entry } = parseEntry(written);
    if (entry === undefined) refused.push(written);
    else if (already.includes(entry) || entries.has(entry)) known++;
    else entries.add(entry);
  }
  return { entries: [...entries], known, refused };
}
