/**
 * The pack's shape, as its editors write it: one file for the pack, one for topics, one for sources,
 * one per entity with the facts whose subject it is. Build and tests only; no page ever loads zod.
 */
import { z } from 'zod';

// A page's CSP may forbid the Function probe that zod tries at start; we never need its JIT.
z.config({ jitless: true });

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens');
const languageTag = z.string().regex(/^[a-z]{2}(-[A-Za-z]+)?$/, 'a language tag such as en, de or zh-Hans');
const text = z.string().trim().min(1);
/** Text that a card shows: both languages, always. */
const bilingual = z.strictObject({ en: text, de: text });
/** Names that the page's own audience knows as well. */
const multilingual = z.strictObject({ en: text, de: text, vi: text, 'zh-Hans': text });
/** YYYY, YYYY-MM or YYYY-MM-DD: as exact as the source is. */
const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(isRealDate, 'no such day in the calendar');
const webAddress = z.url({ protocol: /^https?$/ });

export const STATUSES = ['supported', 'disputed', 'corrected', 'outdated'] as const;
export const TIERS = ['highlight', 'quiet', 'popup-only'] as const;
export const RISKS = ['none', 'low', 'medium', 'high', 'never'] as const;
export const CASES = ['exact', 'title', 'any'] as const;
export const ROLES = ['supports', 'corrects', 'contradicts', 'disputes', 'context'] as const;
export const SOURCE_TIERS = ['primary', 'reporting', 'analysis', 'reference', 'copy'] as const;
export const SOURCE_STATUSES = ['VERIFIED', 'MIRROR', 'UNVERIFIED'] as const;
/**
 * office: also short for an office, which takes an article (the GM);
 * person: a surname; maker: its things bear the name (a Ford); unit: a number may stand before it (3 tesla);
 * verb: in lower case a verb (to trump); command: a verb with a capital as well (Google it); noun: in lower case a
 * common noun (the ford).
 */
export const READINGS = ['person', 'maker', 'unit', 'verb', 'command', 'noun', 'office'] as const;
export const ENTITY_TYPES = ['company', 'product', 'person', 'concept', 'place', 'event', 'media'] as const;

export const topicSchema = z.strictObject({ id, label: multilingual });

export const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: text,
  url: webAddress,
  lang: languageTag,
  /** Day of publication where known. */
  date: partialDate.optional(),
  kind: text,
  tier: z.enum(SOURCE_TIERS),
  status: z.enum(SOURCE_STATUSES),
  /** True keeps a source for the audit trail only: no fact may use it. */
  avoid: z.boolean().optional(),
  note: text.optional(),
});

export const sourceUseSchema = z.strictObject({
  source: id,
  role: z.enum(ROLES),
  /** What this source got wrong or left out about the fact, where it did. */
  wrong: bilingual.optional(),
});

export const factSchema = z.strictObject({
  id,
  text: bilingual,
  note: bilingual.optional(),
  /** The fact's number or date, short. Never the number of a source that was wrong. */
  figure: bilingual.optional(),
  attribution: bilingual,
  asOf: partialDate,
  status: z.enum(STATUSES),
  /** Months after asOf from which the card adds "possibly outdated"; null = timeless. */
  shelfLifeMonths: z.number().int().positive().nullable(),
  /** Other entities that the fact names. */
  about: z.array(id),
  /** Shown only where the page contains one of these strings. */
  onlyIfPageHas: z.array(text).nonempty().optional(),
  /** Best first. */
  sources: z.array(sourceUseSchema).nonempty(),
  /** Open point for the next editor. */
  unsure: text.optional(),
});

export const aliasSchema = z.strictObject({
  text,
  lang: z.union([z.literal('*'), languageTag]),
  /** none, low: matches alone. medium: unless a reject word is near. high: only with a context word. never: documented only. */
  risk: z.enum(RISKS),
  case: z.enum(CASES),
  /** Matches also as the beginning of a longer German compound. */
  prefix: z.boolean().optional(),
  note: text.optional(),
});

/** Context words by language of the page; `*` for all, `other` for languages without an entry of their own. `word*` = a word that begins so. */
const wordsByLanguage = z.partialRecord(
  z.union([z.literal('*'), z.literal('other'), languageTag]),
  z.array(text).nonempty(),
);

/** Words directly before or after a name, in any language; `word*` = a word that begins so. */
const sides = z.strictObject({ before: z.array(text).optional(), after: z.array(text).optional() });

export const contextSchema = z.strictObject({
  requireAny: wordsByLanguage.optional(),
  reject: wordsByLanguage.optional(),
  /** Word groups (word-groups.json) that speak for or against the entity as well. */
  requireGroups: z.array(id).nonempty().optional(),
  rejectGroups: z.array(id).nonempty().optional(),
  /** Groups of the field of the common noun (cards for trump): no word of theirs speaks against a name with a capital. */
  commonGroups: z.array(id).nonempty().optional(),
  /** What else the letters of the name can be; the grammar that tells is the engine's. */
  readings: z.array(z.enum(READINGS)).nonempty().optional(),
  beside: z.strictObject({ for: sides.optional(), against: sides.optional() }).optional(),
  /** At least one word of every group must stand in the scope. */
  requireAll: z
    .strictObject({ scope: z.enum(['block', 'page']), groups: z.array(z.array(text).nonempty()).nonempty() })
    .optional(),
  /** Year from which there is such a thing: an earlier one beside its name speaks of another bearer. */
  since: z.number().int().optional(),
  /** Where none of these stands on the page, a mention is listed in the popup and not drawn. */
  drawWith: wordsByLanguage.optional(),
  /** Longer phrases that contain an alias but mean something else: they take the text and give no mention. */
  block: z.array(text).nonempty().optional(),
});

export const entitySchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  type: z.enum(ENTITY_TYPES),
  /** highlight: marked in the text. quiet: marked when the reader asks for it. popup-only: listed, never marked. */
  tier: z.enum(TIERS),
  topics: z.array(id).nonempty(),
  label: multilingual,
  typeLabel: bilingual,
  oneLiner: multilingual,
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  wikipedia: webAddress.optional(),
  related: z.array(z.strictObject({ entity: id, relation: text })),
  /** What else the name can mean, for editors. */
  ambiguity: text.optional(),
  aliases: z.array(aliasSchema).nonempty(),
  context: contextSchema.optional(),
  /** Facts of this entity's card in order, also facts whose subject is another entity. */
  card: z.array(id),
  facts: z.array(factSchema),
  unsure: text.optional(),
});

export const packInfoSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  /** Grows with every change of the data. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  name: bilingual,
  /** Day of the last check of the facts. */
  dataDate: partialDate,
  /** The source that the pack was started from. */
  article: id,
  relations: z.record(text, z.strictObject({ inverse: text, label: bilingual })),
});

/** Lists of topic words that several entities share. */
export const wordGroupsSchema = z.record(id, wordsByLanguage);

export const packSchema = z.strictObject({
  info: packInfoSchema,
  wordGroups: wordGroupsSchema,
  topics: z.array(topicSchema).nonempty(),
  sources: z.array(sourceSchema).nonempty(),
  entities: z.array(entitySchema).nonempty(),
});

export type PackInfo = z.infer<typeof packInfoSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type SourceUse = z.infer<typeof sourceUseSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Alias = z.infer<typeof aliasSchema>;
export type Context = z.infer<typeof contextSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Pack = z.infer<typeof packSchema>;
export type Status = (typeof STATUSES)[number];
export type Tier = (typeof TIERS)[number];
export type Role = (typeof ROLES)[number];
export type SourceTier = (typeof SOURCE_TIERS)[number];
export type SourceStatus = (typeof SOURCE_STATUSES)[number];
export type Reading = (typeof READINGS)[number];
export type EntityType = (typeof ENTITY_TYPES)[number];

function isRealDate(value: string): boolean {
  const [year, month = 1, day = 1] = value.split('-').map(Number);
  if (year === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
