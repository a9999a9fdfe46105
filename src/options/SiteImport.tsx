/** Adds the sites of a file, after saying what that would do. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LONGEST_LIST, readSiteList, type SiteList } from './read-site-list.ts';

export interface SiteImportProps {
  setting: 'sitesOff' | 'sitesOn';
  known: readonly string[];
  onAdd: (entries: string[]) => void;
}

/** Lines that are named as not understood; of more, only how many there are. */
const NAMED = 5;

export function SiteImport({ setting, known, onAdd }: SiteImportProps) {
  const [read, setRead] = useState<SiteList | 'tooLarge'>();
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setRead(file.size > LONGEST_LIST ? 'tooLarge' : readSiteList(await file.text(), known));
  };
  return (
    <>
      <label class="fc-button fc-file">
        {i18n.t('options.importList')}
        <input
          type="file"
          accept=".txt,text/plain"
          aria-describedby={`${setting}-import-help`}
          onChange={({ currentTarget: field }) => {
            void open(field.files?.[0]);
            // The same file, mended, can be chosen again.
            field.value = '';
          }}
        />
      </label>{' '}
      <span id={`${setting}-import-help`} class="fc-help">
        {i18n.t('options.importListHelp')}
      </span>
      <div role="status">
        {read === 'tooLarge' && <p class="fc-problem">{i18n.t('options.listTooLarge')}</p>}
        {read && read !== 'tooLarge' && (
          <Summary
            list={read}
            onApply={() => {
              onAdd(read.entries);
              setRead(undefined);
            }}
            onCancel={() => setRead(undefined)}
          />
        )}
      </div>
    </>
  );
}

function Summary({ list, onApply, onCancel }: { list: SiteList; onApply: () => void; onCancel: () => void }) {
  const { entries, known, refused } = list;
  return (
    <div class="fc-summary">
      <p>{i18n.t('options.listAdds', entries.length)}</p>
      {known > 0 && <p>{i18n.t('options.listKnown', known)}</p>}
      {refused.length > 0 && (
        <p class="fc-problem">
          {i18n.t('options.listRefused', refused.length, [
            String(refused.length),
            refused.slice(0, NAMED).join(', ') + (refused.length > NAMED ? ' …' : ''),
          ])}
        </p>
      )}
      <div class="fc-data-actions">
        {entries.length > 0 && (
          <button type="button" class="fc-button" data-do="apply-list" onClick={onApply}>
            {i18n.t('options.apply')}
          </button>
        )}
        <button type="button" class="fc-button" onClick={onCancel}>
          {i18n.t('options.cancel')}
        </button>
      </div>
    </div>
  );
}
