/** What the background sends to a tab's frames. */
export type ToPage =
  /** Is our content script there? Answer: true. */
  | { type: 'are-you-there' }
  /** The reader has pressed a shortcut. Answer: true from the frame that has done it, else none. */
  | { type: 'command'; command: PageCommand }
  /** In a private window the reader has chosen something about a site or page: what counts is to be asked anew. */
  | { type: 'chosen-privately' };

export const PAGE_COMMANDS = ['mention-mode', 'next', 'previous', 'open'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** The message's type, if it is one of ours: all that every page needs, which leaves commands to the hover script. */
export function typeToPage(message: unknown): ToPage['type'] | undefined {
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
  return type === 'are-you-there' || type === 'command' || type === 'chosen-privately' ? type : undefined;
}

export function parseCommand(message: unknown): PageCommand | undefined {
  if (typeToPage(message) !== 'command') return undefined;
  return PAGE_COMMANDS.find((command) => command === (message as Record<string, unknown>)['command']);
}
