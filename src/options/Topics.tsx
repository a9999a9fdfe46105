/** Which topics are on, with how much each holds, and whether background entities are highlighted too. */
import { i18n } from '#i18n';
import { Locked } from '../card/Locked.tsx';
import { readerLanguage } from '../card/reader-language.ts';
import { Switch } from '../card/Switch.tsx';
import type { Library } from '../pack/library.ts';
import { countTopic } from './count-topic.ts';
import type { ChoiceProps } from './Options.tsx';
import { Section } from './Section.tsx';
import { SwitchRow } from './SwitchRow.tsx';

/** Quiet entities named as examples. */
const EXAMPLES = 4;

export function Topics({ library, settings, change }: ChoiceProps & { library: Library }) {
  const language = readerLanguage();
  const { topicsOff } = settings;
  const setTopic = (id: string, on: boolean): void =>
    change('topicsOff', on ? topicsOff.filter((other) => other !== id) : [...topicsOff, id]);
  const ids = library.topics.map(({ id }) => id);
  // Topics of a newer version, on another machine perhaps.
  const unknown = topicsOff.filter((id) => !ids.includes(id));
  const quiet = quietExamples(library);
  return (
    <Section id="topics" help={i18n.t('options.topicsHelp')}>
      <Locked names={['topicsOff']}>
        <ul class="fc-topics">
          {library.topics.map(({ id, label }) => (
            <li key={id} data-topic={id}>
              <Switch on={!topicsOff.includes(id)} onChange={(on) => setTopic(id, on)}>
                <span class="fc-topic-name">{label[language]}</span>{' '}
                <span class="fc-topic-count">{countText(library, id)}</span>
              </Switch>
            </li>
          ))}
        </ul>
        <div class="fc-buttons">
          <button type="button" class="fc-button" onClick={() => change('topicsOff', unknown)}>
            {i18n.t('options.allOn')}
          </button>
          <button type="button" class="fc-button" onClick={() => change('topicsOff', [...unknown, ...ids])}>
            {i18n.t('options.allOff')}
          </button>
        </div>
      </Locked>
      {quiet && (
        <Locked names={['quiet']}>
          <SwitchRow
            on={settings.quiet}
            onChange={(on) => change('quiet', on)}
            help={i18n.t('options.quietHelp', [quiet])}
          >
            {i18n.t('options.quiet')}
          </SwitchRow>
        </Locked>
      )}
    </Section>
  );
}

function countText(library: Library, topic: string): string {
  const { entities, facts } = countTopic(library, topic);
  return `${i18n.t('options.entities', entities)}, ${i18n.t('options.facts', facts)}`;
}

function quietExamples({ entities }: Library): string {
  const language = readerLanguage();
  const names = Object.values(entities)
    .filter(({ tier }) => tier === 'quiet')
    .map(({ label }) => label[language]);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names.slice(0, EXAMPLES));
}
