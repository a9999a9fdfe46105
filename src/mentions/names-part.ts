/** The part of a stored lexicon that every page pays for (known-names.ts). Build only. */
import { classOf, isBoundary, lowerOf, WORD } from './characters.ts';
import { foldUnit } from './fold-unit.ts';
import {
  ENDING,
  KNOWN_NAMES_VERSION,
  MOST_UNITS,
  numberOf,
  SEED,
  storeNumbers,
  type StoredNames,
} from './known-names.ts';
import { patternsOf, type StoredLexicon } from './lexicon-file.ts';
import { CASE, hashStep, KIND, type Pattern, PREFIX_FLAG } from './lexicon.ts';
import { trigramsOf } from './trigrams.ts';

/** First letters of so many words may be capitals or not: more words give too many forms to list. */
const MOST_FREE_LETTERS = 5;

export function namesPart({ words, pageWords, entities }: StoredLexicon): StoredNames {
  const counted = words.split('\n').slice(0, pageWords).join('\n');
  const patterns = [...patternsOf({ words: counted, entities })].filter(({ flags }) => (flags & 3) !== KIND.block);
  const numbers = (kind: number): number[] =>
    patterns.filter(({ flags }) => (flags & 3) === kind).flatMap(spellingNumbers);
  return {
    version: KNOWN_NAMES_VERSION,
    trigrams: trigramsOf(patterns),
    names: storeNumbers(numbers(KIND.alias)),
    words: storeNumbers(numbers(KIND.word)),
    firsts: storeNumbers(patterns.flatMap(firstNumbers)),
    openAt: patterns.filter(isOpen).reduce((bits, { text }) => bits | (1 << Math.min(text.length, MOST_UNITS)), 0),
  };
}

/** One for each form in which the pattern's case rule lets it be written. */
function spellingNumbers({ text, flags }: Pattern): number[] {
  const ending = isOpen({ text, flags }) ? ENDING.open : ENDING.whole;
  return hashesOf(text.slice(0, MOST_UNITS), flags).map((hash) => numberOf(hash, ending));
}

function isOpen({ text, flags }: Pick<Pattern, 'text' | 'flags'>): boolean {
  return text.length > MOST_UNITS || (flags & PREFIX_FLAG) !== 0;
}

/** Of the first word, if it is not the last. */
function firstNumbers({ text, flags }: Pattern): number[] {
  const end = Array.from({ length: text.length }, (_, at) => at).findIndex(
    (at) => at > 0 && isBoundary(text.charCodeAt(at - 1), text.charCodeAt(at)),
  );
  return end < 0 ? [] : hashesOf(text.slice(0, end), flags).map((hash) => numberOf(hash, ENDING.first));
}

function hashesOf(text: string, flags: number): number[] {
  const rule = (flags >> 2) & 3;
  if (rule === CASE.any) return [hashOf(mapUnits(text, lowerUnit), SEED.lower)];
  return formsOf(text, rule).map((form) => hashOf(form, SEED.cased));
}

/** As written, in capitals (which short names do not have: the judge knows), and with capitals to begin words. */
function formsOf(head: string, rule: number): string[] {
  const capitals = mapUnits(head, upperUnit);
  if (rule !== CASE.title) return [head, capitals];
  const begins = (at: number): boolean => at === 0 || classOf(head.charCodeAt(at - 1)) !== WORD;
  const free = Array.from({ length: head.length }, (_, at) => at).filter(
    (at) => begins(at) && upperUnit(head[at]!) !== head[at],
  );
  if (free.length > MOST_FREE_LETTERS) throw new Error(`lexicon: "${head}" has too many words for case "title"`);
  const titled = Array.from({ length: 2 ** free.length }, (_, chosen) =>
    mapUnits(head, (unit, at) => (free.some((one, bit) => one === at && (chosen >> bit) & 1) ? upperUnit(unit) : unit)),
  );
  return [...titled, capitals];
}

/** A unit's capital, if that is one unit as well. */
function upperUnit(unit: string): string {
  const upper = unit.toUpperCase();
  return upper.length === 1 ? upper : unit;
}

function lowerUnit(unit: string): string {
  return String.fromCharCode(lowerOf(unit.charCodeAt(0)));
}

function mapUnits(text: string, change: (unit: string, at: number) => string): string {
  let changed = '';
  for (let at = 0; at < text.length; at++) changed += change(text.charAt(at), at);
  return changed;
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = hashStep(hash, foldUnit(text.charCodeAt(at)));
  return hash;
}
