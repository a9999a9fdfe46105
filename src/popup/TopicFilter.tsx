/** Shows the page facts of one topic only. */
import { i18n } from '#i18n';
import { readerLanguage } from '../card/reader-language.ts';
import type { Library } from '../pack/library.ts';

export interface TopicFilterProps {
  library: Library;
  /** Ids of the topics that the page has. */
  topics: readonly string[];
  /** '' is all. */
  chosen: string;
  onChoose: (topic: string) => void;
}

export function TopicFilter({ library, topics, chosen, onChoose }: TopicFilterProps) {
  const language = readerLanguage();
  const listed = library.topics.filter(({ id }) => topics.includes(id));
  return (
    <label class="fc-topic-filter">
      {i18n.t('popup.topicFilter')}
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{i18n.t('popup.allTopics')}</option>
        {listed.map(({ id, label }) => (
          <option key={id} value={id}>
            {label[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
