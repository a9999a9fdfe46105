/** What the popup asks the background. */
import { isRecord } from './to-background.ts';

/** Start us in a tab that was open before the install or update. Answer: true, or false where the browser refuses. */
export interface StartRequest {
  type: 'start';
  tabId: number;
}

export function parseStartRequest(message: unknown): StartRequest | undefined {
  if (!isRecord(message) || message['type'] !== 'start') return undefined;
  const { tabId } = message;
  return Number.isInteger(tabId) ? { type: 'start', tabId: tabId as number } : undefined;
}
