/** Everything on or off, and the sites that are off. */
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChoiceProps } from './Options.tsx';
import { Section } from './Section.tsx';
import { SiteForm } from './SiteForm.tsx';
import { SwitchRow } from './SwitchRow.tsx';

export function Sites({ settings, change }: ChoiceProps) {
  const field = useRef<HTMLInputElement>(null);
  const { sitesOff } = settings;
  const remove = (site: string): void => {
    change(
      'sitesOff',
      sitesOff.filter((other) => other !== site),
    );
    // The button that had the focus goes with its row.
    field.current?.focus();
  };
  return (
    <Section id="sites">
      <SwitchRow on={!settings.paused} onChange={(on) => change('paused', !on)} help={i18n.t('options.everywhereHelp')}>
        {i18n.t('options.everywhere')}
      </SwitchRow>
      <h3>{i18n.t('options.sitesOff')}</h3>
      <p class="fc-help">{i18n.t('options.sitesHelp')}</p>
      {sitesOff.length === 0 ? (
        <p class="fc-nothing">{i18n.t('options.noSites')}</p>
      ) : (
        <ul class="fc-sites">
          {sitesOff.toSorted().map((site) => (
            <li key={site}>
              <span class="fc-host">{site}</span>
              <button
                type="button"
                class="fc-button"
                aria-label={i18n.t('options.removeSite', [site])}
                onClick={() => remove(site)}
              >
                {i18n.t('options.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <SiteForm field={field} known={sitesOff} onAdd={(site) => change('sitesOff', [...sitesOff, site])} />
    </Section>
  );
}
