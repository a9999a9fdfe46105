/** Everything on or off, and the sites where it is off or on. */
import { i18n } from '#i18n';
import { Locked } from '../card/Locked.tsx';
import type { ChoiceProps } from './Options.tsx';
import { RadioCards } from './RadioCards.tsx';
import { Section } from './Section.tsx';
import { SiteEntries } from './SiteEntries.tsx';
import { SwitchRow } from './SwitchRow.tsx';

export function Sites({ settings, change }: ChoiceProps) {
  const { sitesOff, sitesOn, onlySites } = settings;
  return (
    <Section id="sites">
      <Locked names={['paused']}>
        <SwitchRow
          on={!settings.paused}
          onChange={(on) => change('paused', !on)}
          help={i18n.t('options.everywhereHelp')}
        >
          {i18n.t('options.everywhere')}
        </SwitchRow>
      </Locked>
      <Locked names={['onlySites']}>
        <RadioCards
          legend={i18n.t('options.where')}
          options={[
            { value: 'all', label: i18n.t('options.whereAll') },
            { value: 'only', label: i18n.t('options.whereOnly') },
          ]}
          chosen={onlySites ? 'only' : 'all'}
          onChoose={(value) => change('onlySites', value === 'only')}
        />
      </Locked>
      <Locked names={['sitesOff']}>
        <SiteEntries
          setting="sitesOff"
          entries={sitesOff}
          help={i18n.t('options.sitesHelp')}
          onChange={(entries) => change('sitesOff', entries)}
        />
      </Locked>
      <Locked names={['sitesOn']}>
        <SiteEntries
          setting="sitesOn"
          entries={sitesOn}
          help={onlySites ? i18n.t('options.sitesOnlyHelp') : i18n.t('options.sitesOnHelp')}
          onChange={(entries) => change('sitesOn', entries)}
        />
      </Locked>
    </Section>
  );
}
