/** What of the frame's document is read, and when it counts as a new page. */
import { kindOf, type PageNode } from '../page/index.ts';

export interface Job {
  root: PageNode;
  deep: boolean;
}

export function isPlainText(): boolean {
  return document.contentType === 'text/plain';
}

/** Units of a title that count: more is no title. */
const LONGEST_TITLE = 1000;

/** Not document.title: that is an element of the page if the page names one so. */
export function titleOf(): string {
  return Reflect.get<Document, 'title'>(Document.prototype, 'title', document).slice(0, LONGEST_TITLE);
}

/** A document of plain text is one `pre`, which is not read in others. An SVG image is no prose. */
export function wholeDocument(): Job[] {
  const root = isPlainText() ? document.querySelector('pre') : document.documentElement;
  return root && (isPlainText() || kindOf(root) !== 'skipped') ? [{ root, deep: true }] : [];
}

export function languageOf(): string | undefined {
  return document.documentElement.lang || undefined;
}

export function isThere(node: PageNode): boolean {
  return (node as unknown as Node).isConnected;
}

/** A fragment is a place on the page, unless an app keeps its routes there. */
export function addressOf({ pathname, search, hash }: Location): string {
  return pathname + search + (/^#!?\//.test(hash) ? hash : '');
}
