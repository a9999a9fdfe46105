/** Lets a frame do what the reader's shortcuts ask for. */
import { browser } from 'wxt/browser';
import { type PageCommand, parseCommand } from './to-page.ts';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** @param act does it if this frame is the one that is meant, and says whether it did */
export function onCommand(act: (command: PageCommand) => boolean, signal: AbortSignal): void {
  // sendResponse, not a promise: see answer-presence.ts. A frame that is not meant says nothing, so another may.
  const listener = ((message: unknown, _sender: unknown, respond: (answer: true) => void) => {
    const command = parseCommand(message);
    if (command && act(command)) respond(true);
  }) as Listener;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
}
