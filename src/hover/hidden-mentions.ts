/**
 * "Not this one": which mentions the reader has hidden, by entity, by alias, or by entity on one page. Pure.
 * An entry begins with the entity's id, which has no space: `deepseek-r1`, `deepseek-r1 R1`, `deepseek-r1 https://...`.
 */
import type { Settings } from '../settings/settings.ts';

export type Hidden = Pick<Settings, 'hidden' | 'hiddenOnPages'>;

export interface MentionInPage {
  entity: string;
  /** As the page writes it; asked for only where an alias is hidden. */
  text: () => string;
  /** Address of the page without query and fragment. */
  page: string;
}

export function hiddenAlias(entity: string, text: string): string {
  return `${entity} ${text.replace(/\s+/g, ' ').trim()}`;
}

export function hiddenOnPage(entity: string, page: string): string {
  return `${entity} ${page}`;
}

export function isHidden({ entity, text, page }: MentionInPage, { hidden, hiddenOnPages }: Hidden): boolean {
  if (hidden.includes(entity) || hiddenOnPages.includes(hiddenOnPage(entity, page))) return true;
  return hidden.some((entry) => entry.startsWith(`${entity} `)) && hidden.includes(hiddenAlias(entity, text()));
}
