/** Which mentions the reader wants to see marked. Pure. */
import type { EntityRules } from '../mentions/lexicon.ts';
import type { Settings } from '../settings/settings.ts';

type Choice = Pick<Settings, 'topicsOff' | 'quiet'>;

/** An entity goes with its topics: it is off only when all of them are. */
export function isTopicOn({ topics }: Pick<EntityRules, 'topics'>, { topicsOff }: Choice): boolean {
  return topics.some((topic) => !topicsOff.includes(topic));
}

export function isDrawn(entity: Pick<EntityRules, 'id' | 'tier' | 'topics'>, choice: Choice): boolean {
  const marked = entity.tier === 'highlight' || (entity.tier === 'quiet' && choice.quiet);
  return marked && isTopicOn(entity, choice);
}
