/** The lexicon in memory: the table of its patterns (name-table.ts), and what the resolver knows of its entities. */
import type { NameTable } from './name-table.ts';
import type { EntityType, Reading, Tier } from '../pack/schema.ts';

/** What a pattern is; bits 0-1 of its flags. */
export const KIND = { alias: 0, block: 1, word: 2 } as const;
/** How a pattern's case is compared; bits 2-3. */
export const CASE = { exact: 0, title: 1, any: 2 } as const;
/** An alias's risk; bits 4-5. Aliases of risk `never` are not in the table. */
export const RISK = { none: 0, low: 1, medium: 2, high: 3 } as const;
/** Bit 6: the pattern also matches as the beginning of a longer word. */
export const PREFIX_FLAG = 1 << 6;
/** Bit 7: written like an address (tuoitre.vn, @pmarca), so it may stand inside one. */
export const ADDRESS_FLAG = 1 << 7;

/** Bit 8: a blocking phrase that ends in the entity's name, so it names another bearer in full (Nikola Tesla). */
export const BEARER_FLAG = 1 << 8;
/** Bits 9-11: the language that an alias belongs to, 0 = any; LANGUAGE_CODES has their numbers. */
export const LANGUAGE_SHIFT = 9;
export const LANGUAGE_CODES = ['', 'en', 'de', 'fr', 'es', 'vi', 'zh', 'ja'] as const;

/** A pattern as it is compiled. */
export interface Pattern {
  /** Folded, case as written. */
  text: string;
  flags: number;
  /** Entity index for aliases and blocking phrases, word index for context words. */
  owner: number;
}

/** What else a name can be (schema.ts), in the order of the bits that store it. */
export const READINGS: readonly Reading[] = [
  'person',
  'maker',
  'unit',
  'verb',
  'command',
  'noun',
  'office',
  'family',
  'road',
];

/** Words directly beside a name, folded and in lower case. */
export interface Sides {
  before: string[];
  after: string[];
}

/** What the resolver must know of an entity. Words are indexes of context words. */
export interface EntityRules {
  id: string;
  tier: Tier;
  topics: string[];
  type: EntityType;
  readings: ReadonlySet<Reading>;
  /** Context words that speak for the entity, by language; `*` all, `other` the rest. */
  require: Record<string, number[]>;
  /** Words that speak against it, by language. */
  reject: Record<string, number[]>;
  /** Words of the common noun's field: against it unless a capital says that it is a name. */
  common: Record<string, number[]>;
  /** One word of each group must stand in the scope. */
  requireAll?: { scope: 'block' | 'page'; groups: number[][] };
  besideFor: Sides;
  besideAgainst: Sides;
  /** Related entities, by index. */
  related: number[];
  /** Entities that go by this one's names, by index, where a phrase of their own stands beside one. */
  namesakes: number[];
  /** Words without which a mention is listed and not drawn. */
  drawWith?: number[];
  /** Year from which there is such a thing. */
  since?: number;
}

export interface Lexicon {
  table: NameTable;
  entities: EntityRules[];
  /** A context word by its number, folded; `*` behind: the beginning of a word. */
  word: (index: number) => string;
  /** So many of them count on every page, whether it has a candidate or not. */
  pageWords: number;
  /** Strings of `onlyIfPageHas`, by the context word that finds them. */
  pageHas: Record<number, string>;
  /** A closed list of the languages (languages/language-words.ts): `title`, `article-de`. */
  list: (name: string) => ReadonlySet<string>;
}
