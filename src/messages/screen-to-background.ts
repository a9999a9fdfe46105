/** What the extension's own screens ask the background to store: a screen may close under its own writing. */
import { isRecord } from './to-background.ts';

/** The reader has changed a setting on a screen. Answer: whether it could be stored. */
export interface ChangeRequest {
  type: 'change';
  /** A setting, with its value as it was on the screen and as it shall be; this folder knows no settings. */
  name: string;
  before: unknown;
  after: unknown;
  /** Chosen about a private window. */
  isPrivate: boolean;
}

export function parseChangeRequest(message: unknown): ChangeRequest | undefined {
  if (!isRecord(message) || message['type'] !== 'change') return undefined;
  const { name, before, after, isPrivate } = message;
  return typeof name === 'string' && before !== undefined && after !== undefined
    ? { type: 'change', name, before, after, isPrivate: isPrivate === true }
    : undefined;
}
