/** Entities of a page under their topics. Pure. */
import type { Library } from '../pack/library.ts';
import type { TabMention } from './merge-frames.ts';

export interface TopicGroup {
  topic: string;
  /** The reader has switched the topic off. */
  off: boolean;
  mentions: TabMention[];
}

/** Groups in the library's order of topics. An entity stands under its first topic that is on, else under its first. */
export function groupByTopic(
  mentions: readonly TabMention[],
  library: Pick<Library, 'topics' | 'entities'>,
  topicsOff: readonly string[],
): TopicGroup[] {
  const topicOf = ({ entity }: TabMention): string | undefined => {
    const topics = library.entities[entity]?.topics ?? [];
    return topics.find((topic) => !topicsOff.includes(topic)) ?? topics[0];
  };
  return library.topics
    .map(({ id }) => ({
      topic: id,
      off: topicsOff.includes(id),
      mentions: mentions.filter((mention) => topicOf(mention) === id),
    }))
    .filter((group) => group.mentions.length > 0);
}
