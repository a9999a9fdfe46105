/** Entities of the page under their topics, with counts. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../card/IconButton.tsx';
import type { Library } from '../pack/library.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsView } from '../settings/use-settings.ts';
import { DOWN, UP } from './chevrons.ts';
import { HiddenSection } from './HiddenSection.tsx';
import { groupByTopic } from './group-by-topic.ts';
import type { TabFacts } from './merge-frames.ts';
import { TopicFilter } from './TopicFilter.tsx';
import { TopicSection } from './TopicSection.tsx';

export interface PageFactsProps {
  library: Library;
  facts: TabFacts;
  settings: Settings;
  change: SettingsView['change'];
  /** Ids of the entities in view; none in a popup. */
  inView: readonly string[];
  jump: (frame: string, entity: string, back?: boolean) => void;
}

export function PageFacts({ library, facts, settings, change, inView, jump }: PageFactsProps) {
  const switchOn = (topic: string): void =>
    change(
      'topicsOff',
      settings.topicsOff.filter((other) => other !== topic),
    );
  const [topic, setTopic] = useState('');
  const groups = groupByTopic(facts.mentions, library, settings.topicsOff);
  // A topic that the page has lost filters no more.
  const chosen = groups.some((group) => group.topic === topic) ? topic : '';
  const frame = facts.mentions[0]?.frames[0]?.frame;
  return (
    <>
      <div class="fc-list-head">
        <h2>{i18n.t('popup.pageFacts')}</h2>
        {/* In the heading's line, so that nothing moves when the reading ends. */}
        <span role="status">{facts.busy ? i18n.t('popup.busy') : facts.complete ? '' : i18n.t('popup.reading')}</span>
        {frame !== undefined && (
          <div class="fc-steps">
            <IconButton label={i18n.t('popup.previous')} path={UP} onClick={() => jump(frame, '', true)} />
            <IconButton label={i18n.t('popup.next')} path={DOWN} onClick={() => jump(frame, '')} />
          </div>
        )}
      </div>
      {groups.length > 1 && (
        <TopicFilter
          library={library}
          topics={groups.map((group) => group.topic)}
          chosen={chosen}
          onChoose={setTopic}
        />
      )}
      {groups
        .filter((group) => chosen === '' || group.topic === chosen)
        .map((group) => (
          <TopicSection
            key={`${group.topic} ${group.off}`}
            group={group}
            library={library}
            pageHas={facts.pageHas}
            quiet={settings.quiet}
            inView={inView}
            jump={jump}
            onSwitchOn={switchOn}
          />
        ))}
      {chosen === '' && <HiddenSection mentions={facts.hidden} library={library} pageHas={facts.pageHas} jump={jump} />}
    </>
  );
}
