/** Pack in, stored lexicon out: runs when the extension is built, and for `spot` and tests. Same bytes on every machine. */
import type { Alias, Context, Entity, Pack } from '../pack/schema.ts';
import { classOf, UNSPACED } from './characters.ts';
import { foldToString } from './fold.ts';
import { LANGUAGES } from './languages/index.ts';
import { OWN_KINDS, SHARED_KINDS } from './languages/language-words.ts';
import { layOut } from './lay-out.ts';
import { LEXICON_VERSION, type StoredEntity, type StoredLexicon, toRuns, type WordLists } from './lexicon-file.ts';
import {
  ADDRESS_FLAG,
  BEARER_FLAG,
  CASE,
  KIND,
  LANGUAGE_CODES,
  LANGUAGE_SHIFT,
  type Pattern,
  PREFIX_FLAG,
  READINGS,
  RISK,
} from './lexicon.ts';
import { Patterns } from './merge-patterns.ts';

export type PackPart = Pick<Pack, 'topics' | 'entities'> & Partial<Pick<Pack, 'wordGroups'>>;

/** @throws if a pattern cannot be stored, naming it */
export function compileLexicon(pack: PackPart): StoredLexicon {
  const { rules, patterns } = compileParts(pack);
  return { rules, table: layOut(() => patterns) };
}

/** The rules, and the patterns that the table is made of: context words by number, then names by entity. */
export function compileParts({ topics, entities, wordGroups = {} }: PackPart) {
  const words = new Words();
  // First, so that they are told from the others by their number.
  const pageHas: Record<number, string> = {};
  for (const fact of entities.flatMap((entity) => entity.facts)) {
    for (const text of fact.onlyIfPageHas ?? []) pageHas[words.index(text)] = text;
  }
  const known = entities.flatMap(({ context }) => [
    ...(context?.requireAll?.groups.flat() ?? []),
    ...Object.values(context?.drawWith ?? {}).flatMap((list) => list ?? []),
  ]);
  words.runs(known);
  const pageWords = words.size;
  const groupIds = Object.keys(wordGroups);
  const groups = groupIds.map((id) => words.lists(wordGroups[id]!));
  const index = { topics: topics.map(({ id }) => id), entities: entities.map(({ id }) => id), groups: groupIds };
  const rows = entities.map((entity) => entityRow(entity, words, index));
  const rules = {
    version: LEXICON_VERSION,
    topics: index.topics,
    pageWords,
    groups,
    entities: rows,
    pageHas,
    lists: closedLists(),
  };
  return { rules, patterns: [...words.patterns(), ...entities.flatMap(namePatterns)] };
}

/** Context words, each once, numbered in order of first use. */
class Words {
  readonly #indexes = new Map<string, number>();

  index(word: string): number {
    const index = this.#indexes.get(word) ?? this.#indexes.size;
    this.#indexes.set(word, index);
    return index;
  }

  get size(): number {
    return this.#indexes.size;
  }

  runs(list: readonly string[]): string {
    return toRuns(list.map((word) => this.index(word)));
  }

  lists(lists: NonNullable<Context['reject']>): WordLists {
    return Object.fromEntries(Object.entries(lists).map(([language, list]) => [language, this.runs(list ?? [])]));
  }

  patterns(): Pattern[] {
    return [...this.#indexes.keys()].map((word, owner) => {
      const isBeginning = word.endsWith('*');
      const text = foldToString(isBeginning ? word.slice(0, -1) : word);
      // US, KI, EVs: entries all in capitals (a plural s aside) compare with case, so that "us" is no United States.
      const rule = /^\p{Lu}[\p{Lu}\d]*s?$/u.test(text) ? CASE.exact : CASE.any;
      return { text, flags: KIND.word | (rule << 2) | (isBeginning ? PREFIX_FLAG : 0), owner };
    });
  }
}

interface Index {
  topics: string[];
  entities: string[];
  groups: string[];
}

function entityRow(entity: Entity, words: Words, index: Index): StoredEntity {
  const { id, tier, type, topics, context = {}, related } = entity;
  const {
    requireAny,
    reject,
    requireAll,
    requireGroups = [],
    rejectGroups = [],
    commonGroups = [],
    readings = [],
    beside,
    drawWith,
    since,
    insteadOf,
  } = context;
  const lists = (own: Context['reject'], groups: string[]): [WordLists, ...number[]] | undefined =>
    own || groups.length > 0
      ? [words.lists(own ?? {}), ...groups.map((group) => index.groups.indexOf(group))]
      : undefined;
  const require = lists(requireAny, requireGroups);
  const rejected = lists(reject, rejectGroups);
  const common = lists(undefined, commonGroups);
  const lines = (list: readonly string[] = []): string =>
    list.map((text) => foldToString(text).toLowerCase()).join('\n');
  return {
    id,
    tier,
    type,
    topics: topics.map((topic) => index.topics.indexOf(topic)),
    related: [...new Set(related.map((link) => index.entities.indexOf(link.entity)))],
    ...(readings.length > 0 && { readings: readings.reduce((bits, one) => bits | (1 << READINGS.indexOf(one)), 0) }),
    ...(require && { require }),
    ...(rejected && { reject: rejected }),
    ...(common && { common }),
    ...(requireAll && { requireAll: [requireAll.scope, requireAll.groups.map((group) => words.runs(group))] }),
    ...(since !== undefined && { since }),
    ...(insteadOf !== undefined && { insteadOf: index.entities.indexOf(insteadOf) }),
    ...(drawWith && { drawWith: words.runs(Object.values(drawWith).flatMap((list) => list ?? [])) }),
    ...(beside && {
      beside: [
        lines(beside.for?.before),
        lines(beside.for?.after),
        lines(beside.against?.before),
        lines(beside.against?.after),
      ],
    }),
  };
}

function namePatterns({ id, aliases, context }: Entity, owner: number): Pattern[] {
  const patterns = new Patterns(id);
  const matched = aliases.filter(({ risk }) => risk !== 'never');
  for (const alias of matched) patterns.add(foldToString(alias.text), aliasFlags(alias));
  for (const phrase of context?.block ?? []) {
    const isBearer = matched.some(({ text }) => phrase.endsWith(text) && phrase !== text);
    patterns.add(foldToString(phrase), KIND.block | (CASE.any << 2) | (isBearer ? BEARER_FLAG : 0));
  }
  return patterns.all().map((pattern) => ({ ...pattern, owner }));
}

function aliasFlags({ text, lang, case: caseRule, risk, prefix }: Alias): number {
  const folded = foldToString(text);
  const address = /[@/]|\.(?!$|\s)/.test(folded) ? ADDRESS_FLAG : 0;
  const language = Math.max(0, (LANGUAGE_CODES as readonly string[]).indexOf(lang.split('-')[0]!));
  // A spelling in Han or Kana belongs to its script, whatever the page says of its language.
  const ofScript = classOf(folded.charCodeAt(0)) === UNSPACED ? 0 : language;
  return (
    KIND.alias |
    (CASE[caseRule] << 2) |
    (RISK[risk as keyof typeof RISK] << 4) |
    (prefix ? PREFIX_FLAG : 0) |
    address |
    (ofScript << LANGUAGE_SHIFT)
  );
}

function closedLists(): Record<string, string> {
  const lists: Record<string, string> = {};
  for (const kind of SHARED_KINDS) {
    lists[kind] = Object.values(LANGUAGES)
      .flatMap((words) => words[kind] ?? [])
      .join('|');
  }
  for (const [code, words] of Object.entries(LANGUAGES))
    for (const kind of OWN_KINDS) if (words[kind] !== undefined) lists[`${kind}-${code}`] = words[kind];
  return lists;
}
