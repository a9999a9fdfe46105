/** What the background sends to a tab's frames. */
export type ToPage =
  /** Is our content script there? Answer: true. */
  { type: 'are-you-there' };

export function parseToPage(message: unknown): ToPage | undefined {
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
  return type === 'are-you-there' ? { type } : undefined;
}
