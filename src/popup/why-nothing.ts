/** Why the page facts are empty, so that the popup can offer the one action that helps. Pure. */
import type { FromPage } from '../messages/page-port.ts';

export type Cause =
  | 'paused'
  | 'site-off'
  | 'browser-page'
  | 'pdf'
  | 'no-permission'
  | 'open-before'
  | 'reading'
  | 'busy'
  | 'all-hidden'
  | 'nothing';

export interface TabState {
  /** The tab's address; undefined where the browser does not tell us. */
  url: string | undefined;
  /** May we read the tab's site? */
  permitted: boolean;
  paused: boolean;
  siteOff: boolean;
  /** Has a frame answered: not yet, yes, or none is there? */
  answer: 'waiting' | 'yes' | 'none';
  frames: readonly FromPage[];
}

/** Web stores that let no extension in. */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];
/** The old Chrome Web Store lives below a host that is otherwise an ordinary site. */
const OLD_STORE = 'https://chrome.google.com/webstore';
const READABLE = new Set(['http:', 'https:', 'file:']);

/** Undefined when there are page facts to show. */
export function whyNothing({ url, permitted, paused, siteOff, answer, frames }: TabState): Cause | undefined {
  if (paused) return 'paused';
  // A page that nobody may read is not switched on by switching its site on.
  if (siteOff && (url === undefined ? answer === 'yes' : !isBrowserPage(url))) return 'site-off';
  if (answer === 'none') return whyNobody(url, permitted);
  if (answer === 'waiting') return 'reading';
  if (frames.some(({ mentions }) => mentions.length > 0)) return undefined;
  if (frames.some(({ state }) => state === 'busy')) return 'busy';
  if (!frames.every(({ complete }) => complete)) return 'reading';
  if (frames.some(({ hidden }) => hidden.length > 0)) return 'all-hidden';
  // Chromium lets us into the page around its PDF viewer, where there is nothing to read.
  return isPdf(url) ? 'pdf' : 'nothing';
}

function whyNobody(url: string | undefined, permitted: boolean): Cause {
  if (url === undefined) return permitted ? 'browser-page' : 'no-permission';
  if (isBrowserPage(url)) return 'browser-page';
  if (!permitted) return 'no-permission';
  return isPdf(url) ? 'pdf' : 'open-before';
}

function isBrowserPage(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname } = new URL(url);
  return !READABLE.has(protocol) || STORES.includes(hostname) || url.startsWith(OLD_STORE);
}

function isPdf(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}
