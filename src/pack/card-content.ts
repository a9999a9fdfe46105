/** One entity's card for a reader of one language: all that the card and the popup need, nothing to look up. */
import type { FactLanguage, ReaderLanguage } from './reader-language.ts';
import type { Role, SourceStatus, SourceTier, Status } from './schema.ts';

export interface CardSource {
  id: string;
  title: string;
  publisher: string;
  url: string;
  /** BCP 47 tag of the document. */
  lang: string;
  /** What the reader calls that language; left out where it is the reader's own. */
  langName?: string;
  /** In the reader's words, as exact as it is known. */
  date?: string;
  tier: SourceTier;
  status: SourceStatus;
  role: Role;
  /** What this source got wrong about the fact. */
  wrong?: string;
}

export interface CardFact {
  id: string;
  /** Of text, note, figure, attribution and what a source got wrong. */
  language: FactLanguage;
  text: string;
  note?: string;
  figure?: string;
  attribution: string;
  /** In the reader's words, as exact as it is known: 27 January 2025. */
  asOf: string;
  status: Status;
  /** Older than its shelf life on the day the card was made. */
  possiblyOutdated: boolean;
  /** Named where the fact's subject is another entity than the card's. */
  subject?: { id: string; name: string };
  sources: CardSource[];
}

export interface CardContent {
  entity: string;
  /** The reader's: of all that the UI says. */
  language: ReaderLanguage;
  /** Of name, type, line and related entities. */
  names: ReaderLanguage;
  name: string;
  type: string;
  oneLiner: string;
  topics: { id: string; label: string }[];
  facts: CardFact[];
  related: { entity: string; name: string; relation: string; hasCard: boolean }[];
  /** Day of the data, in the reader's words. */
  dataDate: string;
  packVersion: string;
  /** Names of settings that an organisation has locked. */
  locked?: readonly string[];
}
