/** Opens a source of the pack, and nothing else, in a tab beside the one that asks. */
import { browser } from 'wxt/browser';
import type { Library } from '../pack/library.ts';

export async function openSource(
  { sources }: Library,
  { url, front }: { url: string; front: boolean },
  tab: number | undefined,
): Promise<void> {
  if (!Object.values(sources).some((source) => source.url === url)) return;
  await browser.tabs.create({ url, active: front, ...(tab !== undefined && { openerTabId: tab }) });
}
