/** All settings as a file, out and in again, and back to the beginning; each with a look before or a way back. */
import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PolicyContext } from '../card/Locked.tsx';
import { defaultSettings } from '../settings/policy.ts';
import type { Settings } from '../settings/settings.ts';
import {
  changedNames,
  isTooLarge,
  readSettingsFile,
  type SettingsFile,
  writeSettingsFile,
} from '../settings/settings-file.ts';
import type { SettingsView } from '../settings/use-settings.ts';
import { ChangeSummary } from './ChangeSummary.tsx';
import { saveFile } from './save-file.ts';
import { Section } from './Section.tsx';

/** With a day, so that two exports do not take each other's place. */
const FILE = 'fact-cards-settings';

export function Data({ settings, replace }: { settings: Settings; replace: SettingsView['replace'] }) {
  const [read, setRead] = useState<SettingsFile>();
  const [undo, setUndo] = useState<Settings>();

  const open = async (file: File | undefined): Promise<void> => {
    setUndo(undefined);
    if (!file) return;
    setRead(isTooLarge(file.size) ? { problem: 'tooLarge' } : readSettingsFile(await file.text()));
  };
  const take = (next: Settings): void => {
    setUndo(settings);
    setRead(undefined);
    replace(next);
  };
  const saved = (): void => {
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`${FILE}-${day}.json`, writeSettingsFile(settings));
  };
  const policy = useContext(PolicyContext);
  const fresh = defaultSettings(policy);
  const isAsInstalled = changedNames(settings, fresh).length === 0;
  const lockedOnes = Object.fromEntries(policy.locked.map((name) => [name, settings[name]]));
  return (
    <Section id="data" help={i18n.t('options.dataHelp')}>
      <div class="fc-data-actions">
        <button type="button" class="fc-button" data-do="export" onClick={saved}>
          {i18n.t('options.export')}
        </button>
        <label class="fc-button fc-file">
          {i18n.t('options.import')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget: field }) => {
              void open(field.files?.[0]);
              // The same file, mended, can be chosen again.
              field.value = '';
            }}
          />
        </label>
        <button type="button" class="fc-button" data-do="reset" disabled={isAsInstalled} onClick={() => take(fresh)}>
          {i18n.t('options.reset')}
        </button>
      </div>
      <div role="status">
        {read?.problem && <p class="fc-problem">{i18n.t(`options.fileProblem.${read.problem}`)}</p>}
        {read && !read.problem && (
          <ChangeSummary
            before={settings}
            after={{ ...read.settings, ...lockedOnes }}
            ignored={read.ignored}
            onApply={() => take(read.settings)}
            onCancel={() => setRead(undefined)}
          />
        )}
        {undo && (
          <p class="fc-undone">
            {i18n.t('options.replaced')}{' '}
            <button
              type="button"
              class="fc-button"
              data-do="undo"
              onClick={() => {
                replace(undo);
                setUndo(undefined);
              }}
            >
              {i18n.t('card.undo')}
            </button>
          </p>
        )}
      </div>
    </Section>
  );
}
