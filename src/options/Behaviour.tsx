/** What opens a card and how fast, and how many mentions are marked; tried out in the preview below. */
import { i18n } from '#i18n';
import { Locked } from '../card/Locked.tsx';
import { DENSITIES, MODIFIERS, OPENINGS } from '../settings/settings.ts';
import { DelaySlider } from './DelaySlider.tsx';
import type { ChoiceProps } from './Options.tsx';
import { RadioCards } from './RadioCards.tsx';
import { Section } from './Section.tsx';

export function Behaviour({ settings, change }: ChoiceProps) {
  const { opening, modifier, highlightStyle, density, rest, grace } = settings;
  const asksForKey = opening === 'modifier' || highlightStyle === 'held';
  return (
    <Section id="behaviour">
      <Locked names={['opening']}>
        <RadioCards
          legend={i18n.t('options.opening')}
          options={OPENINGS.map((value) => ({ value, label: i18n.t(`options.openings.${value}`) }))}
          chosen={opening}
          onChoose={(value) => change('opening', value)}
        />
      </Locked>
      {asksForKey && (
        <Locked names={['modifier']}>
          <RadioCards
            legend={i18n.t('options.modifier')}
            options={MODIFIERS.map((value) => ({ value, label: i18n.t(`options.modifiers.${value}`) }))}
            chosen={modifier}
            onChoose={(value) => change('modifier', value)}
          />
        </Locked>
      )}
      <Locked names={['rest']}>
        <DelaySlider
          id="rest"
          label={i18n.t('options.rest')}
          value={rest}
          disabled={opening === 'click' || opening === 'off'}
          onChange={(value) => change('rest', value)}
        />
      </Locked>
      <Locked names={['grace']}>
        <DelaySlider
          id="grace"
          label={i18n.t('options.grace')}
          value={grace}
          disabled={opening === 'click' || opening === 'off'}
          onChange={(value) => change('grace', value)}
        />
      </Locked>
      <p class="fc-help">
        {i18n.t('options.tryOut')} <a href="#highlights">{i18n.t('options.toPreview')}</a>
      </p>
      <Locked names={['density']}>
        <RadioCards
          legend={i18n.t('options.density')}
          options={DENSITIES.map((value) => ({ value, label: i18n.t(`options.densities.${value}`) }))}
          chosen={density}
          onChoose={(value) => change('density', value)}
        />
      </Locked>
    </Section>
  );
}
