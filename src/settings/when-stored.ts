/** Tells of changes in storage, in whatever area. */
import { browser } from 'wxt/browser';

/** Calls `listener` with what has changed, until the signal aborts. */
export function whenStored(listener: (changes: Record<string, unknown>) => void, signal: AbortSignal): void {
  // Kept, since an orphan, whose extension has gone from under it, may find no `storage` any more when it ends.
  const { onChanged } = browser.storage;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
