/** Asks the background from a page. The background may be asleep, be killed under the message, or be gone after an update. */
import { browser } from 'wxt/browser';
import type { BackgroundAnswers, ToBackground } from './to-background.ts';

/**
 * The answer, or undefined when there is none: one retry, since a background that dies with a message on its way
 * wakes up for the next one, and then quiet.
 */
export async function askBackground<Message extends ToBackground>(
  message: Message,
): Promise<BackgroundAnswers[Message['type']] | undefined> {
  for (let tries = 0; tries < 2; tries++) {
    // After an update or uninstall the old script has no runtime id: there is nobody to ask.
    if (!browser.runtime?.id) return undefined;
    try {
      return await browser.runtime.sendMessage<Message, BackgroundAnswers[Message['type']]>(message);
    } catch {
      // Asked again once, then given up: the next hover asks anew.
    }
  }
  return undefined;
}
