/** All mentions, or only the first of each entity in a section or on the page. Pure. */
import type { Density } from '../settings/settings.ts';

export interface ThinOut<Mention> {
  /** In the order of the page. */
  mentions: readonly Mention[];
  density: Density;
  /** The same for two mentions below the same heading. */
  sectionOf: (mention: Mention) => unknown;
}

export function thinOut<Mention extends { entity: string }>({ mentions, density, sectionOf }: ThinOut<Mention>) {
  if (density === 'all') return mentions;
  const seen = new Map<unknown, Set<string>>();
  return mentions.filter((mention) => {
    const section = density === 'page' ? undefined : sectionOf(mention);
    const entities = seen.get(section) ?? new Set();
    seen.set(section, entities);
    const first = !entities.has(mention.entity);
    entities.add(mention.entity);
    return first;
  });
}
