/**
 * What the extension's own pages and background know of the pack: everything a reader can see,
 * without aliases and context rules (those are compiled into the lexicon). Ids are unique keys.
 */
import type { EntityType, Fact, PackInfo, Source, Tier, Topic } from './schema.ts';

/** Languages in which every card text is complete. */
export type CardLanguage = 'en' | 'de';

export interface LibraryEntity {
  id: string;
  type: EntityType;
  tier: Tier;
  topics: string[];
  label: Record<'en' | 'de' | 'vi' | 'zh-Hans', string>;
  typeLabel: Record<CardLanguage, string>;
  oneLiner: Record<'en' | 'de' | 'vi' | 'zh-Hans', string>;
  related: { entity: string; relation: string }[];
  /** Ids of facts in the order of the card. */
  card: string[];
}

export interface LibraryFact extends Omit<Fact, 'unsure'> {
  /** Id of the entity that owns the fact. */
  subject: string;
}

export interface Library {
  info: PackInfo;
  topics: Topic[];
  entities: Record<string, LibraryEntity>;
  facts: Record<string, LibraryFact>;
  sources: Record<string, Source>;
}
