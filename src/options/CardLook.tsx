/** The colours of card, popup and options. */
import { i18n } from '#i18n';
import { Locked } from '../card/Locked.tsx';
import { THEMES } from '../settings/settings.ts';
import type { ChoiceProps } from './Options.tsx';
import { RadioCards } from './RadioCards.tsx';
import { Section } from './Section.tsx';

export function CardLook({ settings, change }: ChoiceProps) {
  return (
    <Section id="card">
      <Locked names={['theme']}>
        <RadioCards
          legend={i18n.t('options.theme')}
          options={THEMES.map((value) => ({ value, label: i18n.t(`options.themes.${value}`) }))}
          chosen={settings.theme}
          onChoose={(value) => change('theme', value)}
        />
      </Locked>
    </Section>
  );
}
