/** Settings for the screens: read once, then followed. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { askBackground } from '../messages/ask-background.ts';
import { parsePolicy, type Policy } from './policy.ts';
import { withPrivateChoices } from './private-choices.ts';
import type { SettingName, Settings } from './settings.ts';
import { changedNames } from './settings-file.ts';
import { inPrivateWindow, readAll, readPrivateChoices, watchSettings } from './store.ts';

/** Until it has been read. */
const NONE = parsePolicy({});

export interface SettingsView {
  /** Undefined until they have been read. */
  settings: Settings | undefined;
  /** Stores a setting; what the screen shows follows at once, and goes back if the browser refuses. */
  change: <Name extends SettingName>(name: Name, value: Settings[Name]) => void;
  /** Stores all of them, but those that are locked. */
  replace: (settings: Settings) => void;
  /** What an organisation has set. */
  policy: Policy;
  /** The last change could not be stored. */
  failed: boolean;
}

/** @param isPrivate the screen is about a private window, where other choices may count */
export function useSettings(isPrivate = inPrivateWindow()): SettingsView {
  const [settings, setSettings] = useState<Settings>();
  const [policy, setPolicy] = useState(NONE);
  const [failed, setFailed] = useState(false);
  // Not useEffect: that waits for a paint, and there is nothing to paint before this.
  useLayoutEffect(() => {
    const ending = new AbortController();
    const take = async (read: Settings, by: Policy): Promise<void> => {
      const counting = await countingIn(isPrivate, read);
      if (ending.signal.aborted) return;
      setPolicy(by);
      setSettings(counting);
    };
    // Those of the other windows must not be seen, nor be taken for what the reader changes.
    setSettings(undefined);
    void readAll().then((read) => take(read.settings, read.policy));
    watchSettings((changed, by) => void take(changed, by), ending.signal);
    return () => ending.abort();
  }, [isPrivate]);
  const keep = (next: Settings, names: SettingName[]): void => {
    if (!settings) return;
    setSettings(next);
    void storeAll({ before: settings, after: next, names, isPrivate }).then(async (kept) => {
      setFailed(!kept);
      // Of several, some may have been stored.
      if (!kept) setSettings(await countingIn(isPrivate, (await readAll()).settings));
    });
  };
  const change: SettingsView['change'] = (name, value) => {
    if (settings) keep({ ...settings, [name]: value }, [name]);
  };
  const replace = (next: Settings): void => {
    if (!settings) return;
    const { locked } = policy;
    const open = { ...next, ...Object.fromEntries(locked.map((name) => [name, settings[name]])) };
    keep(open, changedNames(settings, open));
  };
  return { settings, change, replace, policy, failed };
}

async function countingIn(isPrivate: boolean, settings: Settings): Promise<Settings> {
  return isPrivate ? withPrivateChoices(settings, await readPrivateChoices()) : settings;
}

interface ManyChanges {
  before: Settings;
  after: Settings;
  names: SettingName[];
  isPrivate: boolean;
}

/** Asked at once, so that a screen that closes in the next moment has done its part. */
async function storeAll({ before, after, names, isPrivate }: ManyChanges): Promise<boolean> {
  const answers = names.map((name) =>
    askBackground({ type: 'change', name, before: before[name], after: after[name], isPrivate }),
  );
  return (await Promise.all(answers)).every((kept) => kept === true);
}
