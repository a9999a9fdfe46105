/**
 * What the resolver must know of a language: small closed lists of words beside a name. They are compiled into
 * the lexicon, so no page loads these files. Words are written in lower case; a multi-word entry has spaces.
 */

/** Lists that hold for every text, whatever its language: names and offices cross borders with their bearers. */
export const SHARED_KINDS = [
  /** Given names: one directly before a surname makes it a person's full name. Ambiguous ones (Will, Austin) are left out. */
  'given',
  /** Offices and relations that make any surname after them a person who is not in the pack. */
  'title',
  /** Where something is or is from, and nobody's given name. */
  'place',
  /** Polite forms and offices that fit a person of the pack as well, but no company. */
  'honorific',
  /** The same two behind the name (Japanese, Chinese). */
  'titleAfter',
  'honorificAfter',
  /** Animals that people name: Tesla, our dog. */
  'pet',
  /** Who says so gives a person's name: I'm Ford. */
  'introduction',
  /** Junior, the third: behind a full name. */
  'heir',
  /** Institutions, buildings and families that carry somebody's name, behind it and before it. */
  'house',
  'houseBefore',
  /** The same behind the name, in scripts without spaces. */
  'houseAfter',
  /** Legal forms, which belong to a company's name. */
  'legal',
] as const;

/** Lists that hold in their own language only. */
export const OWN_KINDS = [
  /** Articles, possessives and counters that make a maker's name one of its things: a Ford, une Tesla, 一辆特斯拉. */
  'article',
  /** Articles that make a lower-case word a common noun: the ford. */
  'noun',
  /** Who does something: a verb follows (they google). */
  'subject',
  /** Words between a subject or `to` and a verb: you can google. */
  'auxiliary',
  /** Words before `to` that make it an infinitive: have to google. */
  'infinitive',
  /** What a verb takes: google it. */
  'object',
  /** Words before a name that no verb and no adjective follows: by trump. */
  'preposition',
  /** Prepositions behind which an office has no article: als GM, comme GM. */
  'role',
  /** Words that begin a sentence before a name and are no given name. Other lists count as well. */
  'starter',
  /** Weekdays, months and feasts that are written with a capital. */
  'calendar',
  /** What only a firm, a service or a person does: launches, sued. No letter in a formula does it. */
  'deed',
  /** What a name does: trump says. */
  'predicate',
  /** What only a person does or suffers, behind a surname (Ford smiled), and small words that may come first (Ford later died). */
  'human',
  'humanLead',
  /** Prepositions that put a name under another noun, which what follows is said of: the deal with Ford died. */
  'governor',
  /** What only a person has, behind a genitive: Ford's widow. */
  'kin',
  /** Words before a surname that only a person can be the object of: married Ford, la veuve de Ford. */
  'humanObject',
  /** Kinds of things that bear names of their own, before the name or behind it in an apposition: the film Sputnik. */
  'kind',
  /** Words that look like abbreviations when a text is all in capitals (SE USA EL ASCENSOR). */
  'shouted',
  /** Last parts of compounds before a name that make it a family's or a house's: Winzerfamilie, Traditionsgasthof. */
  'compoundHead',
  /** Regions that are named behind a place, between commas: Ford, Kansas, is small. */
  'region',
  /** Numbers in words, before a unit: one tesla. */
  'number',
  /** Words before such a number that make it a measure: reaches one tesla. Prepositions count as well. */
  'measure',
  /** Words before a unit that is explained: what is a tesla. */
  'definition',
  /** Words behind a road's number: US 31 near Holland. */
  'road',
  /** Kana that stand before a name in one run and leave it a name: アンチトランプ. */
  'prefix',
  /** Family names, which come first: Dương Trung Quốc is a person. */
  'family',
  /** Han that write the sounds of foreign names and hardly begin or end a word before or behind one. */
  'soundBefore',
  'soundAfter',
] as const;

export type SharedKind = (typeof SHARED_KINDS)[number];
export type OwnKind = (typeof OWN_KINDS)[number];
export type LanguageWords = Partial<Record<SharedKind | OwnKind, string>>;
