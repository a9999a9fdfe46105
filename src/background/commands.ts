/** The browser's shortcuts: what concerns mentions goes to the page, the site is switched here. */
import { browser } from 'wxt/browser';
import { PAGE_COMMANDS, type ToPage } from '../messages/to-page.ts';
import { toggleSite } from './switch-site.ts';

/** Milliseconds until a page is asked again: one that has just come may still be getting the script that answers. */
const AGAIN_AFTER = 300;

export function followCommands(): void {
  // Firefox for Android has no such thing.
  browser.commands?.onCommand.addListener((name, tab) => {
    const command = PAGE_COMMANDS.find((one) => one === name);
    if (command) void sendCommand({ type: 'command', command }, tab?.id);
    else if (name === 'toggle-site') void toggleSite(tab?.url, tab?.incognito);
  });
}

/** Where no frame has a mention, the popup says why. */
async function sendCommand(message: ToPage, tab: number | undefined): Promise<void> {
  const ask = async (): Promise<boolean> =>
    tab !== undefined && (await browser.tabs.sendMessage(tab, message).catch(() => false)) === true;
  if (await ask()) return;
  await new Promise((resolve) => {
    setTimeout(resolve, AGAIN_AFTER);
  });
  if (!(await ask())) await browser.action.openPopup?.().catch(() => undefined);
}
