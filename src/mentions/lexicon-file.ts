/**
 * The lexicon as it is stored. Pages that may hold a name pay for it; what every page pays for is made of it
 * (names-part.ts).
 */
import type { EntityType, Tier } from '../pack/schema.ts';
import { layOut } from './lay-out.ts';
import { openTrigrams } from './trigram-bits.ts';
import {
  CASE,
  type EntityRules,
  KIND,
  type Lexicon,
  type Pattern,
  PREFIX_FLAG,
  READINGS,
  type Sides,
} from './lexicon.ts';

export const LEXICON_VERSION = 3;
/** Lines that are read in one step. */
const STEP = 64;

/** Runs of word numbers by language: "3-7,9". */
export type WordLists = Record<string, string>;

export interface StoredEntity {
  id: string;
  tier: Tier;
  type: EntityType;
  topics: number[];
  /** Flags and the spellings that have them, one a line, in turn. */
  patterns: (number | string)[];
  /** Bits in order of READINGS. */
  readings?: number;
  /** Lists of its own, then numbers of word groups. */
  require?: [WordLists, ...number[]];
  reject?: [WordLists, ...number[]];
  common?: [WordLists, ...number[]];
  requireAll?: ['block' | 'page', string[]];
  /** Lines before and after the name: for, against. */
  beside?: [string, string, string, string];
  related: number[];
  drawWith?: string;
  since?: number;
}

/** JSON-safe. */
export interface StoredLexicon {
  version: number;
  topics: string[];
  /** Context words, one a line; `=` in front: compared with case; `*` behind: the beginning of a word. */
  words: string;
  /** So many of them are looked for on every page, whether it has a candidate or not. */
  pageWords: number;
  groups: WordLists[];
  entities: StoredEntity[];
  pageHas: Record<number, string>;
  /** Closed lists of the languages, words divided by `|`. */
  lists: Record<string, string>;
  /** How its patterns can begin (trigram-bits.ts). */
  trigrams: string;
}

/** Numbers in order, runs as first-last: "3-7,9". */
export function toRuns(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

function fromRuns(runs: string): number[] {
  return runs.split(',').flatMap((run) => {
    const [first, last] = run.split('-').map(Number) as [number, number?];
    return Array.from({ length: (last ?? first) - first + 1 }, (_, index) => first + index);
  });
}

/**
 * Opens a stored lexicon.
 * @throws if it was written by another version of the compile step
 */
export function openLexicon(stored: StoredLexicon): Lexicon {
  const steps = openInSteps(stored);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps of well under a millisecond, so that the caller may let a page go on between them: in a page all of
 * this is code that the compiler has not seen.
 */
export function* openInSteps(stored: StoredLexicon): Generator<undefined, Lexicon, undefined> {
  if (stored.version !== LEXICON_VERSION) {
    throw new Error(`lexicon: version ${stored.version}, but this code reads ${LEXICON_VERSION}; build again`);
  }
  const patterns: Pattern[] = [];
  for (const pattern of patternsOf(stored)) {
    patterns.push(pattern);
    if (patterns.length % STEP === 0) yield;
  }
  const words = linesOf(stored.words).map((line) => line.replace('=', ''));
  const groups = once(() => stored.groups.map(listsFrom));
  const entities = stored.entities.map((entity) => rulesFrom(entity, stored.topics, groups));
  yield;
  const trigrams = openTrigrams(stored.trigrams);
  yield;
  const table = yield* layOut(patterns);
  const opened = new Map<string, ReadonlySet<string>>();
  return {
    ...table,
    trigrams,
    entities,
    words,
    pageWords: stored.pageWords,
    pageHas: stored.pageHas,
    // Opened on first use: most pages never ask.
    list: (name) => {
      const list = opened.get(name) ?? new Set(stored.lists[name]?.split('|'));
      opened.set(name, list);
      return list;
    },
  };
}

/** Every pattern of the file: context words, then aliases and blocking phrases. */
export function* patternsOf({ words, entities }: Pick<StoredLexicon, 'words' | 'entities'>): Generator<Pattern> {
  for (const [owner, line] of linesOf(words).entries()) yield wordPattern(line, owner);
  for (const [owner, { patterns }] of entities.entries()) {
    for (let at = 0; at < patterns.length; at += 2) {
      const flags = patterns[at] as number;
      for (const text of linesOf(patterns[at + 1] as string)) yield { text, flags, owner };
    }
  }
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

function wordPattern(line: string, owner: number): Pattern {
  const exact = line.startsWith('=');
  const prefix = line.endsWith('*');
  return {
    text: line.slice(exact ? 1 : 0, prefix ? -1 : undefined),
    flags: KIND.word | ((exact ? CASE.exact : CASE.any) << 2) | (prefix ? PREFIX_FLAG : 0),
    owner,
  };
}

type Lists = Record<string, number[]>;

function listsFrom(runs: WordLists): Lists {
  return Object.fromEntries(Object.entries(runs).map(([language, run]) => [language, fromRuns(run)]));
}

/** What only a candidate's entity is asked for is made when it is asked for: a page names few of them. */
function rulesFrom(entity: StoredEntity, topicIds: string[], groups: () => Lists[]): EntityRules {
  const { id, tier, type, topics, readings = 0, requireAll, drawWith, since, related } = entity;
  const [before = '', after = '', notBefore = '', notAfter = ''] = entity.beside ?? [];
  const rest = once(() => ({
    readings: new Set(READINGS.filter((_, bit) => readings & (1 << bit))),
    require: merge(entity.require, groups),
    reject: merge(entity.reject, groups),
    common: merge(entity.common, groups),
    besideFor: sides(before, after),
    besideAgainst: sides(notBefore, notAfter),
  }));
  return {
    id,
    tier,
    type,
    topics: topics.map((topic) => topicIds[topic]!),
    related,
    ...(since !== undefined && { since }),
    ...(drawWith !== undefined && { drawWith: fromRuns(drawWith) }),
    ...(requireAll && { requireAll: { scope: requireAll[0], groups: requireAll[1].map(fromRuns) } }),
    get readings() {
      return rest().readings;
    },
    get require() {
      return rest().require;
    },
    get reject() {
      return rest().reject;
    },
    get common() {
      return rest().common;
    },
    get besideFor() {
      return rest().besideFor;
    },
    get besideAgainst() {
      return rest().besideAgainst;
    },
  };
}

/** Lists of the entity's own with those of its word groups. */
function merge([own, ...numbers]: [WordLists, ...number[]] = [{}], groups: () => Lists[]): Lists {
  const merged = listsFrom(own);
  for (const number of numbers)
    for (const [language, words] of Object.entries(groups()[number]!))
      merged[language] = [...(merged[language] ?? []), ...words];
  return merged;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function sides(before: string, after: string): Sides {
  return { before: linesOf(before), after: linesOf(after) };
}
