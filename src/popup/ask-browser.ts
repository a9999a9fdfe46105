/** What the popup asks of the browser: the permission to read pages, and a start in a tab. A refusal is an answer. */
import { browser } from 'wxt/browser';
import { askBackground } from '../messages/ask-background.ts';

/** Must be called within the reader's click. */
export async function askPermission(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: ['<all_urls>'] });
  } catch (error) {
    console.warn('Fact Cards: the browser did not ask for the permission.', error);
    return false;
  }
}

export async function startTab(tabId: number): Promise<boolean> {
  return (await askBackground({ type: 'start', tabId })) === true;
}
