/** Mentions in, one row per entity out, in order of first appearance. Pure. */
import type { MentionCount } from '../messages/to-background.ts';

export function countMentions(mentions: readonly { entity: string }[]): MentionCount[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].map(([entity, count]) => ({ entity, count }));
}
