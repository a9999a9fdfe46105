/**
 * What the extension's own pages and background know of the pack: everything a reader can see,
 * without the rules of aliases and contexts (those are compiled into the lexicon). Ids are unique keys.
 */
import type { ReaderLanguage } from './reader-language.ts';
import type { EntityType, Fact, PackInfo, Source, Tier, Topic } from './schema.ts';

export interface LibraryEntity {
  id: string;
  type: EntityType;
  tier: Tier;
  topics: string[];
  label: Record<ReaderLanguage, string>;
  typeLabel: Record<ReaderLanguage, string>;
  oneLiner: Record<ReaderLanguage, string>;
  /** How else it is written: what a reader may search it by. */
  spellings: string[];
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
