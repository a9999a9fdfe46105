/** Receives messages of our own extension only, checks them, and hands them on. */
import { browser } from 'wxt/browser';
import { ignoreMessage } from './ignore-message.ts';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
export type Sender = Parameters<Listener>[1];

/**
 * Answers messages that `parse` accepts; `undefined` from `answer` means that the message is for somebody else.
 * A message that does not fit is ignored with one console line.
 */
export function receive<Message>(
  parse: (message: unknown) => Message | undefined,
  answer: (message: Message, sender: Sender) => Promise<unknown>,
): void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = parse(message);
    if (parsed === undefined) {
      ignoreMessage(message);
      return undefined;
    }
    return answer(parsed, sender);
  };
  browser.runtime.onMessage.addListener(listener as Listener);
}
