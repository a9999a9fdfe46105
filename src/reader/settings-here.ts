/** The settings as they count in this window: in a private one with what the reader has chosen in such windows. */
import { browser } from 'wxt/browser';
import { askBackground } from '../messages/ask-background.ts';
import { typeToPage } from '../messages/to-page.ts';
import type { Settings } from '../settings/settings.ts';
import { inPrivateWindow, readSettings, watchSettings } from '../settings/store.ts';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

export async function readSettingsHere(): Promise<Settings> {
  return inPrivateWindow() ? addChoices(await readSettings()) : readSettings();
}

/** Calls `changed` with all settings after every change that counts here, until the signal aborts. */
export function watchSettingsHere(changed: (settings: Settings) => void, signal: AbortSignal): void {
  if (!inPrivateWindow()) {
    watchSettings(changed, signal);
    return;
  }
  const tell = async (settings: Settings): Promise<void> => {
    const here = await addChoices(settings);
    if (!signal.aborted) changed(here);
  };
  watchSettings((settings) => void tell(settings), signal);
  const listener = ((message: unknown) => {
    if (typeToPage(message) === 'chosen-privately') void readSettings().then(tell);
  }) as Listener;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
}

async function addChoices(settings: Settings): Promise<Settings> {
  return { ...settings, ...(await askBackground({ type: 'private-lists' })) };
}
