/** What an imported file would change, before it does. */
import { i18n } from '#i18n';
import type { Settings } from '../settings/settings.ts';
import { changedNames } from '../settings/settings-file.ts';
import { describeSetting, nameSetting } from './describe-setting.ts';

export interface ChangeSummaryProps {
  before: Settings;
  after: Settings;
  /** Names in the file whose values no setting can have. */
  ignored: string[];
  onApply: () => void;
  onCancel: () => void;
}

export function ChangeSummary({ before, after, ignored, onApply, onCancel }: ChangeSummaryProps) {
  const changed = changedNames(before, after);
  return (
    <div class="fc-summary">
      {changed.length === 0 ? (
        <p>{i18n.t('options.nothingChanges')}</p>
      ) : (
        <>
          <p>{i18n.t('options.willChange')}</p>
          <ul>
            {changed.map((name) => (
              <li key={name}>
                {i18n.t('options.change', [
                  nameSetting(name),
                  describeSetting(name, before),
                  describeSetting(name, after),
                ])}
              </li>
            ))}
          </ul>
        </>
      )}
      {ignored.length > 0 && <p class="fc-problem">{i18n.t('options.ignored', [ignored.join(', ')])}</p>}
      <div class="fc-data-actions">
        {changed.length > 0 && (
          <button type="button" class="fc-button" data-do="apply" onClick={onApply}>
            {i18n.t('options.apply')}
          </button>
        )}
        <button type="button" class="fc-button" data-do="cancel" onClick={onCancel}>
          {i18n.t('options.cancel')}
        </button>
      </div>
    </div>
  );
}
