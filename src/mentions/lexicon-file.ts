/**
 * The lexicon as it is stored: rules as JSON, patterns as a table (name-table.ts). Pages that may hold a name pay for
 * it; what every page pays for is made of it (names-part.ts).
 */
import type { EntityType, Tier } from '../pack/schema.ts';
import { type EntityRules, KIND, type Lexicon, PREFIX_FLAG, READINGS, type Sides } from './lexicon.ts';
import { allPatterns, flagsOf, type NameTable, openTable, ownerOf, unitsOf } from './name-table.ts';

export const LEXICON_VERSION = 4;
const DIGIT_ZERO = 0x30;

/** Runs of word numbers by language: "3-7,9". */
export type WordLists = Record<string, string>;

export interface StoredEntity {
  id: string;
  tier: Tier;
  type: EntityType;
  topics: number[];
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
  insteadOf?: number;
}

/** JSON-safe: all of a lexicon but its table. */
export interface StoredRules {
  version: number;
  topics: string[];
  /** So many of them are looked for on every page, whether it has a candidate or not. */
  pageWords: number;
  groups: WordLists[];
  entities: StoredEntity[];
  pageHas: Record<number, string>;
  /** Closed lists of the languages, words divided by `|`. */
  lists: Record<string, string>;
}

export interface StoredLexicon {
  rules: StoredRules;
  /** name-table.ts */
  table: ArrayBuffer;
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

/** One pass without strings of its own: a page opens the lists of each entity that it may name, in code that is cold. */
function fromRuns(runs: string): number[] {
  const numbers: number[] = [];
  if (runs === '') return numbers;
  let first = -1;
  let number = 0;
  for (let at = 0; at <= runs.length; at++) {
    const digit = runs.charCodeAt(at) - DIGIT_ZERO;
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
      continue;
    }
    if (runs[at] === '-') first = number;
    else {
      for (let one = first < 0 ? number : first; one <= number; one++) numbers.push(one);
      first = -1;
    }
    number = 0;
  }
  return numbers;
}

/** Entities whose rules are opened in one step. */
const STEP = 16;
/** Patterns that are looked through in one step. */
const PATTERNS_STEP = 512;

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
export function* openInSteps({ rules, table: buffer }: StoredLexicon): Generator<undefined, Lexicon, undefined> {
  if (rules.version !== LEXICON_VERSION) {
    throw new Error(`lexicon: version ${rules.version}, but this code reads ${LEXICON_VERSION}; build again`);
  }
  const table = openTable(buffer);
  const groups = once(() => rules.groups.map(listsFrom));
  const entities: EntityRules[] = [];
  for (const entity of rules.entities) {
    entities.push(rulesFrom(entity, rules.topics, groups));
    if (entities.length % STEP === 0) yield;
  }
  for (const [index, { insteadOf }] of rules.entities.entries())
    if (insteadOf !== undefined) entities[insteadOf]!.namesakes.push(index);
  const opened = new Map<string, ReadonlySet<string>>();
  const words = yield* wordPatterns(table);
  return {
    table,
    entities,
    word: (index) => wordText(words[index]!, table),
    pageWords: rules.pageWords,
    pageHas: rules.pageHas,
    // Opened on first use: most pages never ask.
    list: (name) => {
      const list = opened.get(name) ?? new Set(rules.lists[name]?.split('|'));
      opened.set(name, list);
      return list;
    },
  };
}

/** The pattern of each context word. */
function* wordPatterns(table: NameTable): Generator<undefined, Uint32Array, undefined> {
  const patterns = new Uint32Array(table.patterns);
  let count = 0;
  for (const pattern of allPatterns(table)) {
    if ((flagsOf(pattern, table) & 3) === KIND.word) patterns[ownerOf(pattern, table)] = pattern;
    if (++count % PATTERNS_STEP === 0) yield;
  }
  return patterns;
}

function wordText(pattern: number, table: NameTable): string {
  return String.fromCharCode(...unitsOf(pattern, table)) + (flagsOf(pattern, table) & PREFIX_FLAG ? '*' : '');
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
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
    namesakes: [],
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
