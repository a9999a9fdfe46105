/** The number on the toolbar icon. */
import { i18n } from '#i18n';
import { Locked } from '../card/Locked.tsx';
import type { ChoiceProps } from './Options.tsx';
import { Section } from './Section.tsx';
import { SwitchRow } from './SwitchRow.tsx';

export function Badge({ settings, change }: ChoiceProps) {
  return (
    <Section id="badge">
      <Locked names={['badge']}>
        <SwitchRow on={settings.badge} onChange={(on) => change('badge', on)} help={i18n.t('options.badgeHelp')}>
          {i18n.t('options.badgeSwitch')}
        </SwitchRow>
      </Locked>
    </Section>
  );
}
