/** Settings for the screens: read once, then followed. */
import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../messages/ask-background.ts';
import type { SettingName, Settings } from './settings.ts';
import { changedNames } from './settings-file.ts';
import { readSettings, watchSettings } from './store.ts';

export interface SettingsView {
  /** Undefined until they have been read. */
  settings: Settings | undefined;
  /** Stores a setting; what the screen shows follows at once, and goes back if the browser refuses. */
  change: <Name extends SettingName>(name: Name, value: Settings[Name]) => void;
  /** Stores all of them. */
  replace: (settings: Settings) => void;
  /** The last change could not be stored. */
  failed: boolean;
}

export function useSettings(): SettingsView {
  const [settings, setSettings] = useState<Settings>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    void readSettings().then((read) => {
      if (!ending.signal.aborted) setSettings(read);
    });
    watchSettings(setSettings, ending.signal);
    return () => ending.abort();
  }, []);
  const keep = (next: Settings, names: SettingName[]): void => {
    if (!settings) return;
    setSettings(next);
    void storeAll(settings, next, names).then(async (kept) => {
      setFailed(!kept);
      // Of several, some may have been stored.
      if (!kept) setSettings(await readSettings());
    });
  };
  const change: SettingsView['change'] = (name, value) => {
    if (settings) keep({ ...settings, [name]: value }, [name]);
  };
  const replace = (next: Settings): void => {
    if (settings) keep(next, changedNames(settings, next));
  };
  return { settings, change, replace, failed };
}

/** Asked at once, so that a screen that closes in the next moment has done its part. */
async function storeAll(before: Settings, after: Settings, names: SettingName[]): Promise<boolean> {
  const answers = names.map((name) =>
    askBackground({ type: 'change', name, before: before[name], after: after[name] }),
  );
  return (await Promise.all(answers)).every((kept) => kept === true);
}
