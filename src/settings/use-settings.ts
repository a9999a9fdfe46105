/** Settings for the screens: read once, then followed. */
import { useEffect, useState } from 'preact/hooks';
import type { SettingName, Settings } from './settings.ts';
import { readSettings, watchSettings, writeSetting } from './store.ts';

export interface SettingsView {
  /** Undefined until they have been read. */
  settings: Settings | undefined;
  /** Stores a setting; what the screen shows follows at once, and goes back if the browser refuses. */
  change: <Name extends SettingName>(name: Name, value: Settings[Name]) => void;
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
  const change: SettingsView['change'] = (name, value) => {
    if (!settings) return;
    setSettings({ ...settings, [name]: value });
    writeSetting(name, value).then(
      () => setFailed(false),
      () => {
        setSettings(settings);
        setFailed(true);
      },
    );
  };
  return { settings, change, failed };
}
