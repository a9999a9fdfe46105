/** One of the two lists of sites: its entries, a field for one more, and a file for many. */
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { showEntry } from '../settings/site-rule.ts';
import { SiteForm } from './SiteForm.tsx';
import { SiteImport } from './SiteImport.tsx';

export interface SiteEntriesProps {
  setting: 'sitesOff' | 'sitesOn';
  entries: readonly string[];
  help: string;
  onChange: (entries: string[]) => void;
}

export function SiteEntries({ setting, entries, help, onChange }: SiteEntriesProps) {
  const field = useRef<HTMLInputElement>(null);
  const remove = (site: string): void => {
    onChange(entries.filter((other) => other !== site));
    // The button that had the focus goes with its row.
    field.current?.focus();
  };
  return (
    <div data-list={setting}>
      <h3>{i18n.t(`options.${setting}`)}</h3>
      <p class="fc-help">{help}</p>
      {entries.length === 0 ? (
        <p class="fc-nothing">{i18n.t('options.noSites')}</p>
      ) : (
        <ul class="fc-sites">
          {entries
            .toSorted((one, other) => showEntry(one).localeCompare(showEntry(other)))
            .map((site) => (
              <li key={site}>
                <span class="fc-host">{showEntry(site)}</span>
                <button
                  type="button"
                  class="fc-button"
                  aria-label={i18n.t('options.removeSite', [showEntry(site)])}
                  onClick={() => remove(site)}
                >
                  {i18n.t('options.remove')}
                </button>
              </li>
            ))}
        </ul>
      )}
      <SiteForm setting={setting} field={field} known={entries} onAdd={(site) => onChange([...entries, site])} />
      <SiteImport setting={setting} known={entries} onAdd={(more) => onChange([...entries, ...more])} />
    </div>
  );
}
