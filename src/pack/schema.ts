/**
 * The pack's shape, as its editors write it: one file for the pack, one for topics, one for sources,
 * one per entity with the facts whose subject it is. Descriptions show in editors, through the JSON Schema.
 * Build and tests only; no page ever loads zod.
 */
import { z } from 'zod';

// A page's CSP may forbid the Function probe that zod tries at start; we never need its JIT.
z.config({ jitless: true });

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens');
const languageTag = z.string().regex(/^[a-z]{2}(-[A-Za-z]+)?$/, 'a language tag such as en, de or zh-Hans');
const text = z.string().trim().min(1);
/** Texts of facts: both languages, always. */
const bilingual = z.strictObject({ en: text, de: text });
/** Names, and what stands beside them: every language of the UI, always. */
const multilingual = z.strictObject({ en: text, de: text, vi: text, 'zh-Hans': text });
/** YYYY, YYYY-MM or YYYY-MM-DD: as exact as the source is. */
const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'a date is YYYY, YYYY-MM or YYYY-MM-DD',
    // What is no date is in no calendar: one problem is enough.
    abort: true,
  })
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
 * common noun (the ford); family: a family name that comes first, so a given name stands behind it (Liang Jing).
 */
export const READINGS = ['person', 'maker', 'unit', 'verb', 'command', 'noun', 'office', 'family', 'road'] as const;
export const ENTITY_TYPES = ['company', 'product', 'person', 'concept', 'place', 'event', 'media'] as const;

export const topicSchema = z.strictObject({ id, label: multilingual });

export const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: text,
  url: webAddress,
  lang: languageTag,
  date: partialDate.optional().describe('Day of publication where known.'),
  kind: text,
  tier: z.enum(SOURCE_TIERS),
  status: z.enum(SOURCE_STATUSES),
  avoid: z.boolean().optional().describe('True keeps a source for the audit trail only: no fact may use it.'),
  note: text.optional(),
});

export const sourceUseSchema = z.strictObject({
  source: id,
  role: z.enum(ROLES).describe("What the source does to the fact as the card's text has it."),
  wrong: bilingual.optional().describe('What this source got wrong or left out about the fact, where it did.'),
});

export const factSchema = z.strictObject({
  id,
  text: bilingual,
  note: bilingual.optional(),
  figure: bilingual
    .optional()
    .describe("The fact's number or date, short. Never the number of a source that was wrong."),
  attribution: bilingual.describe('Who says so.'),
  asOf: partialDate.describe('The state that the text describes.'),
  status: z.enum(STATUSES),
  shelfLifeMonths: z
    .number()
    .int()
    .positive()
    .nullable()
    .describe('Months after asOf from which the card adds "possibly outdated"; null = timeless.'),
  about: z.array(id).describe('Other entities that the fact names.'),
  onlyIfPageHas: z
    .array(text)
    .nonempty()
    .optional()
    .describe('Shown only where the page contains one of these strings.'),
  sources: z.array(sourceUseSchema).nonempty().describe('Best first.'),
  unsure: text.optional().describe('Open point for the next editor.'),
});

export const aliasSchema = z.strictObject({
  text,
  lang: z.union([z.literal('*'), languageTag]),
  risk: z
    .enum(RISKS)
    .describe(
      'none, low: matches alone. medium: unless a reject word is near. high: only with a context word. never: documented only.',
    ),
  case: z.enum(CASES).describe('exact: as written. title: or with capital first letters. any: ignore case.'),
  prefix: z.boolean().optional().describe('Matches also as the beginning of a longer German compound.'),
  note: text.optional(),
});

const wordsByLanguage = z
  .partialRecord(z.union([z.literal('*'), z.literal('other'), languageTag]), z.array(text).nonempty())
  .describe(
    'By language of the page; * for all, other for languages without an entry of their own. word* = a word that begins so.',
  );

/** Words directly before or after a name, in any language; `word*` = a word that begins so. */
const sides = z.strictObject({ before: z.array(text).optional(), after: z.array(text).optional() });

export const contextSchema = z.strictObject({
  requireAny: wordsByLanguage.optional(),
  reject: wordsByLanguage.optional(),
  requireGroups: z
    .array(id)
    .nonempty()
    .optional()
    .describe('Word groups (word-groups.json) that speak for the entity as well.'),
  rejectGroups: z
    .array(id)
    .nonempty()
    .optional()
    .describe('Word groups (word-groups.json) that speak against it as well.'),
  commonGroups: z
    .array(id)
    .nonempty()
    .optional()
    .describe('Word groups of the field of the common noun (cards for trump): none speaks against a capitalised name.'),
  readings: z
    .array(z.enum(READINGS))
    .nonempty()
    .optional()
    .describe('What else the letters of the name can be; the grammar that tells is the engine’s.'),
  beside: z.strictObject({ for: sides.optional(), against: sides.optional() }).optional(),
  insteadOf: id
    .optional()
    .describe(
      'An entity whose names are this one’s as well: where a phrase of beside.for stands at one, this is meant.',
    ),
  requireAll: z
    .strictObject({ scope: z.enum(['block', 'page']), groups: z.array(z.array(text).nonempty()).nonempty() })
    .optional()
    .describe('At least one word of every group must stand in the scope.'),
  since: z
    .number()
    .int()
    .optional()
    .describe('Year from which there is such a thing: an earlier one beside its name speaks of another bearer.'),
  drawWith: wordsByLanguage
    .optional()
    .describe('Where none of these stands on the page, a mention is listed in the popup and not drawn.'),
  block: z
    .array(text)
    .nonempty()
    .optional()
    .describe('Longer phrases that contain an alias but mean something else: they take the text and give no mention.'),
});

export const entitySchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  type: z.enum(ENTITY_TYPES),
  tier: z
    .enum(TIERS)
    .describe(
      'highlight: marked in the text. quiet: marked when the reader asks for it. popup-only: listed, never marked.',
    ),
  topics: z.array(id).nonempty(),
  label: multilingual,
  typeLabel: multilingual,
  oneLiner: multilingual,
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  wikipedia: webAddress.optional(),
  related: z.array(z.strictObject({ entity: id, relation: text })),
  ambiguity: text.optional().describe('What else the name can mean, for editors.'),
  aliases: z.array(aliasSchema).nonempty(),
  context: contextSchema.optional(),
  card: z.array(id).describe('Facts of the card in order, also facts whose subject is another entity.'),
  facts: z.array(factSchema),
  unsure: text.optional().describe('Open point for the next editor.'),
});

export const packInfoSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe('Grows with every change of the data.'),
  name: multilingual,
  dataDate: partialDate.describe('Day of the last check of the facts.'),
  article: id.describe('The source that the pack was started from.'),
  relations: z.record(text, z.strictObject({ inverse: text, label: multilingual })),
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
