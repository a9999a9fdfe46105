/** The way from popup and panel to the options. */
import { browser } from 'wxt/browser';

/** @param section its deep link; without one the browser shows options that are open already */
export function openOptions(section?: 'hidden' | 'sites'): void {
  if (section === undefined) void browser.runtime.openOptionsPage();
  else void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
}
