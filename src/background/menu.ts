/** "Facts about ..." in the menu of a selection. */
import library from 'virtual:library';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { toReaderLanguage } from '../pack/reader-language.ts';
import { searchEntities } from '../pack/search-entities.ts';
import { factsAddress } from './facts-address.ts';

const ID = 'facts-about';

export function offerMenu(): void {
  // Firefox for Android has no such thing.
  if (!browser.contextMenus) return;
  // The browser keeps the entry while the background sleeps. It may speak another language after its next start.
  browser.runtime.onInstalled.addListener(() => void addEntry());
  browser.runtime.onStartup.addListener(() => void addEntry());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== ID) return;
    // No browser lets us look at the selection before the menu opens: what is no name of ours is searched for.
    const [first] = searchEntities(library, selectionText, toReaderLanguage(i18n.t('language')));
    const url = factsAddress(first?.exact ? first.id : undefined, selectionText);
    void browser.tabs.create({ url, ...(tab && { index: tab.index + 1 }) });
  });
}

async function addEntry(): Promise<void> {
  await browser.contextMenus.removeAll();
  // The browser puts the selection in the place of %s.
  browser.contextMenus.create({ id: ID, title: i18n.t('menuFacts'), contexts: ['selection'] });
}
