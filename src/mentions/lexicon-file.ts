/**
 * The lexicon as it is stored, in the content script itself: every page pays for each of its bytes, so it is
 * written for size, and filling the table from it is one linear pass (docs/matching.md has both figures).
 */
import type { EntityRules, Lexicon, Pattern } from './lexicon.ts';
import { layOut } from './lexicon.ts';

export const LEXICON_VERSION = 1;

type WordLists = Record<string, string>;
/** id, tier, topics, require, reject, requireAll; 0 for none. */
type EntityRow = [
  string,
  EntityRules['tier'],
  number[],
  WordLists | 0,
  WordLists | 0,
  ['block' | 'page', string[]] | 0,
];

/** JSON-safe. */
export interface StoredLexicon {
  version: number;
  /** One line per pattern, in order of their text: units shared with the line before (one digit), then the rest. */
  texts: string;
  /** Three digits per pattern: index of its flags, owner (high, low). */
  rows: string;
  flags: number[];
  topics: string[];
  entities: EntityRow[];
  pageHas: Record<number, string>;
}

/** Digits are printable ASCII from `#` on (no quote, one byte each); the backslash is passed over, since it is escaped. */
const FIRST_DIGIT = 0x23;
const BACKSLASH = 0x5c;
export const BASE = 0x7e - FIRST_DIGIT;

export function digit(value: number): string {
  const code = FIRST_DIGIT + value;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

function valueOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code > BACKSLASH ? code - 1 : code) - FIRST_DIGIT;
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
  if (stored.version !== LEXICON_VERSION) {
    throw new Error(`lexicon: version ${stored.version}, but this code reads ${LEXICON_VERSION}; build again`);
  }
  let text = '';
  const patterns = stored.texts.split('\n').map((line, index): Pattern => {
    text = text.slice(0, valueOf(line, 0)) + line.slice(1);
    const at = index * 3;
    return {
      text,
      flags: stored.flags[valueOf(stored.rows, at)]!,
      owner: valueOf(stored.rows, at + 1) * BASE + valueOf(stored.rows, at + 2),
    };
  });
  return {
    ...layOut(patterns),
    entities: stored.entities.map((row) => rulesFrom(row, stored.topics)),
    pageHas: stored.pageHas,
  };
}

function rulesFrom([id, tier, topics, require, reject, requireAll]: EntityRow, topicIds: string[]): EntityRules {
  const lists = (runs: WordLists): Record<string, number[]> =>
    Object.fromEntries(Object.entries(runs).map(([language, run]) => [language, fromRuns(run)]));
  return {
    id,
    tier,
    topics: topics.map((topic) => topicIds[topic]!),
    ...(require && { require: lists(require) }),
    ...(reject && { reject: lists(reject) }),
    ...(requireAll && { requireAll: { scope: requireAll[0], groups: requireAll[1].map(fromRuns) } }),
  };
}
