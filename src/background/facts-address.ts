/** Where the facts stand that a reader asks for by name: at their entity in the pack's contents, else in a search there. */
import { browser } from 'wxt/browser';

/** Characters of a search: a name is shorter, and a selection may be a whole page. */
const LONGEST = 120;

/** @param entity the id of the entity that is meant, undefined if none is */
export function factsAddress(entity: string | undefined, text: string): string {
  if (entity !== undefined) return browser.runtime.getURL(`/contents.html#${entity}`);
  const search = new URLSearchParams({ search: text.replace(/\s+/g, ' ').trim().slice(0, LONGEST) });
  return browser.runtime.getURL(`/contents.html?${search}` as '/contents.html');
}
