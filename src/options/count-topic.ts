/** How much of the library a topic holds. Pure. */
import type { Library } from '../pack/library.ts';

export interface TopicCount {
  entities: number;
  /** Different facts on the cards of these entities. */
  facts: number;
}

export function countTopic({ entities }: Pick<Library, 'entities'>, topic: string): TopicCount {
  const own = Object.values(entities).filter(({ topics }) => topics.includes(topic));
  return { entities: own.length, facts: new Set(own.flatMap(({ card }) => card)).size };
}
