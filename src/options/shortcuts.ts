/** The browser's list of our shortcuts. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

export interface Shortcut {
  name: string;
  description: string;
  /** As the browser writes them; '' if none are set. */
  keys: string;
}

/** The browser's own name for what opens the popup; it has no description there. */
const POPUP = '_execute_action';

export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description, shortcut }) => ({
    name,
    description: name === POPUP ? i18n.t('options.openPopup') : (description ?? name),
    keys: shortcut ?? '',
  }));
}

/** Firefox has a call for its page; Chromium lets an extension open the address. */
export function changeShortcuts(): void {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
