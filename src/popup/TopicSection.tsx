/** One topic's entities on the page; collapsed while the reader has the topic switched off. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readerLanguage } from '../card/reader-language.ts';
import { IconButton } from '../card/IconButton.tsx';
import { EntityRow, type EntityRowProps } from './EntityRow.tsx';
import { DOWN, UP } from './chevrons.ts';
import type { TopicGroup } from './group-by-topic.ts';

export interface TopicSectionProps extends Pick<EntityRowProps, 'library' | 'pageHas' | 'quiet' | 'jump'> {
  group: TopicGroup;
  /** Ids of the entities in view. */
  inView: readonly string[];
  onSwitchOn: (topic: string) => void;
}

export function TopicSection({ group, library, pageHas, quiet, inView, jump, onSwitchOn }: TopicSectionProps) {
  const { topic, off, mentions } = group;
  const [open, setOpen] = useState(!off);
  const label = library.topics.find(({ id }) => id === topic)!.label[readerLanguage()];
  return (
    <section class="fc-group" data-topic={topic}>
      <div class="fc-group-head">
        <div class="fc-group-title">
          <h3>
            {label} <span class="fc-number">{mentions.length}</span>
          </h3>
          {off && <span class="fc-tag">{i18n.t('popup.topicIsOff')}</span>}
        </div>
        {off && (
          <>
            <button
              type="button"
              class="fc-text-button"
              aria-label={i18n.t('popup.topicOnNamed', [label])}
              onClick={() => onSwitchOn(topic)}
            >
              {i18n.t('popup.topicOn')}
            </button>
            <IconButton
              label={i18n.t('popup.expandTopic', [label])}
              path={open ? UP : DOWN}
              expanded={open}
              onClick={() => setOpen(!open)}
            />
          </>
        )}
      </div>
      {open && (
        <ul>
          {mentions.map((mention) => (
            <EntityRow
              key={mention.entity}
              mention={mention}
              library={library}
              pageHas={pageHas}
              quiet={quiet}
              off={off}
              inView={inView.includes(mention.entity)}
              jump={jump}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
