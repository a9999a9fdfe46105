/** One reader per document: says that it is there, takes the place of one that an update left behind, ends when orphaned. */
import { browser } from 'wxt/browser';
import { ignoreMessage } from '../messages/ignore-message.ts';
import { typeToPage } from '../messages/to-page.ts';

const RUNNING = 'factCardsRunning';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** The controller of this document's reader. An older one in the same document is ended first. */
export function takeDocument(): AbortController {
  const world = globalThis as unknown as Record<string, AbortController | undefined>;
  world[RUNNING]?.abort();
  return (world[RUNNING] = new AbortController());
}

/** Tells the background, which starts us where nobody answers, that we are here. */
export function answerPresence(signal: AbortSignal): void {
  // sendResponse, not a promise: content scripts go without the polyfill, and Chromium took promises only lately.
  const answer = ((message: unknown, _sender: unknown, respond: (answer: true) => void) => {
    const type = typeToPage(message);
    if (type === 'are-you-there') respond(true);
    else if (!type) ignoreMessage(message);
  }) as Listener;
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(answer), { once: true });
}

/**
 * Ends the reader when the extension was updated, disabled or removed under it: its runtime has no id then, and no
 * event says so. Looked at now, since a frame may have waited long for its start, and whenever the reader of the page
 * does something, which is before a dead card could open.
 */
export function endWhenOrphaned(ending: AbortController): void {
  const check = (): void => {
    if (!browser.runtime?.id) ending.abort();
  };
  for (const type of ['pointermove', 'visibilitychange'] as const) {
    document.addEventListener(type, check, { capture: true, passive: true, signal: ending.signal });
  }
  check();
}
