/** Asks the background. It may be asleep, be killed under the message, or be gone after an update. */
import { browser } from 'wxt/browser';
import type { StartRequest } from './popup-to-background.ts';
import type { ChangeRequest } from './screen-to-background.ts';
import type { BackgroundAnswers, ToBackground } from './to-background.ts';

type Answers = BackgroundAnswers & { start: boolean; change: boolean };
/** All that the background can be asked. */
export type BackgroundMessage = ToBackground | StartRequest | ChangeRequest;

/** Milliseconds after which an answer counts as lost; a cold background answers in a tenth of that. */
const LOST_AFTER = 2000;

/**
 * The answer, or undefined when there is none: one retry, since a background that dies with a message on its way
 * wakes up for the next one, and then quiet.
 * @param patiently ask once more also where no answer comes. A background that is just about to end takes a message in
 *   Firefox and never answers it. For questions that may be asked twice.
 */
export async function askBackground<Message extends BackgroundMessage>(
  message: Message,
  patiently = false,
): Promise<Answers[Message['type']] | undefined> {
  for (let tries = 0; tries < 2; tries++) {
    // After an update or uninstall the old script has no runtime id: there is nobody to ask.
    if (!browser.runtime?.id) return undefined;
    try {
      const answer = browser.runtime.sendMessage<Message, Answers[Message['type']]>(message);
      return await (patiently && tries === 0 ? inTime(answer) : answer);
    } catch {
      // Asked again once, then given up: the next hover asks anew.
    }
  }
  return undefined;
}

/** A timer that stayed would keep alive what waits for the answer. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, LOST_AFTER);
    void answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
