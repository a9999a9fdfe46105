/** What the groups of rows share in one run. */
import type { Browser } from 'playwright';
import type { BenchPages } from '../pages/bench-pages.ts';
import type { Measured } from '../table.ts';

export interface BenchRun {
  browser: Browser;
  pages: BenchPages;
  /** Address of a page; each number of `site` is a site of its own, so with a process of its own. */
  address: (path: string, site?: number) => string;
  /** The script for the pages. */
  script: string;
  /** The same with the bundled lexicon alone: megabytes of others would be collected while a slice is timed. */
  bundledScript: string;
  /** The number of a site that was not used before. */
  freshSite: () => number;
  /** Goes on the screen while the bench runs. */
  say: (line: string) => void;
}

/** A group of rows; those that it cannot measure it leaves out. */
export type RowGroup = (run: BenchRun) => Promise<Measured[]>;
