/** Settings as they count in this window: in a private one with what the reader has chosen in such windows. */
import { browser } from 'wxt/browser';
import { askBackground } from '../messages/ask-background.ts';
import { typeToPage } from '../messages/to-page.ts';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Settings, or some of them, as they are stored. */
interface Stored<T> {
  read: () => Promise<T>;
  watch: (changed: (settings: T) => void, signal: AbortSignal) => void;
}

/**
 * Gives what counts, at every moment the newest, once it has been read. Calls `changed` after every change that counts
 * here, until the signal aborts.
 */
export async function followHere<T extends object>(
  { read, watch }: Stored<T>,
  changed: () => void,
  signal: AbortSignal,
): Promise<() => T> {
  let current: T | undefined;
  const isPrivate = browser.extension.inIncognitoContext;
  const here = async (settings: T): Promise<T> =>
    isPrivate ? { ...settings, ...(await askBackground({ type: 'private-lists' })) } : settings;
  const take = async (settings: T): Promise<void> => {
    const counting = await here(settings);
    if (signal.aborted) return;
    current = counting;
    changed();
  };
  const readAgain = async (): Promise<void> => take(await read());
  watch((settings) => void take(settings), signal);
  // Out of the back-forward cache: they may have changed unheard.
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void readAgain();
  };
  window.addEventListener('pageshow', onShow, { signal });
  if (isPrivate) {
    const listener = ((message: unknown) => {
      if (typeToPage(message) === 'chosen-privately') void readAgain();
    }) as Listener;
    browser.runtime.onMessage.addListener(listener);
    signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
  }
  const first = await here(await read());
  current ??= first;
  return () => current!;
}
