/** Install and update: opens the welcome page once, and starts us in the tabs that are open already. */
import { browser } from 'wxt/browser';
import { startOpenTabs } from './start-open-tabs.ts';

export function greet(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    if (reason === 'install' || reason === 'update') void startOpenTabs();
  });
}
