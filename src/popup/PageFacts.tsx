/** Entities of the page under their topics, with counts. */
import { i18n } from '#i18n';
import type { Library } from '../pack/library.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsView } from '../settings/use-settings.ts';
import { groupByTopic } from './group-by-topic.ts';
import type { TabFacts } from './merge-frames.ts';
import { TopicSection } from './TopicSection.tsx';

export interface PageFactsProps {
  library: Library;
  facts: TabFacts;
  settings: Settings;
  change: SettingsView['change'];
  jump: (frame: string, entity: string) => void;
}

export function PageFacts({ library, facts, settings, change, jump }: PageFactsProps) {
  const switchOn = (topic: string): void =>
    change(
      'topicsOff',
      settings.topicsOff.filter((other) => other !== topic),
    );
  return (
    <>
      <div class="fc-list-head">
        <h2>{i18n.t('popup.pageFacts')}</h2>
        {/* In the heading's line, so that nothing moves when the reading ends. */}
        <span role="status">{facts.complete ? '' : i18n.t('popup.reading')}</span>
      </div>
      {groupByTopic(facts.mentions, library, settings.topicsOff).map((group) => (
        <TopicSection
          key={`${group.topic} ${group.off}`}
          group={group}
          library={library}
          pageHas={facts.pageHas}
          quiet={settings.quiet}
          hidden={settings.hidden}
          jump={jump}
          onSwitchOn={switchOn}
        />
      ))}
    </>
  );
}
