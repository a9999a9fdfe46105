/** Is the word directly before or after a name one of a list? For scripts with and without spaces. */
import { classOf, UNSPACED } from './characters.ts';
import { ready } from './ready.ts';
import { regex } from './letters.ts';

type List = ReadonlySet<string>;

/** Words of the longest entry. */
const MOST_WORDS = 3;
/** Units of the longest entry in a script without spaces. */
const MOST_UNITS = 8;
/** A full stop after a word of at most so many letters is an abbreviation's: Mr. Ford, Prof. Ford. */
const ABBREVIATION = 4;
const edges = ready(regex.u`^[^\p{L}\p{N}\p{M}]+`);

/** The entry of the list that ends just before the name, undefined if none does. */
export function listedBefore(left: string, list: List): string | undefined {
  return phrasesBefore(left).find((phrase) => list.has(phrase));
}

/** The entry that begins just after the name (behind a space or a hyphen). */
export function listedAfter(right: string, list: List): string | undefined {
  return phrasesAfter(right).find((phrase) => list.has(phrase));
}

/** Many lists are asked about one text in a row. */
function remembering(make: (text: string) => string[]): (text: string) => readonly string[] {
  let last: { text: string; phrases: string[] } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, phrases: make(text) };
    return last.phrases;
  };
}

/** All that may be an entry before the name, the longest first. */
const phrasesBefore = remembering((left) => {
  const last = left.at(-1);
  if (last === undefined) return [];
  if (classOf(last.charCodeAt(0)) === UNSPACED) return upTo(MOST_UNITS, left.length).map((units) => left.slice(-units));
  if (last !== ' ') return [];
  const words = left.slice(0, -1).split(' ').slice(-MOST_WORDS);
  const isShort = words.at(-1)!.length <= ABBREVIATION + 1;
  return words.map((_, from) => {
    const phrase = words.slice(from).join(' ').replace(edges, '');
    return isShort && phrase.endsWith('.') ? phrase.slice(0, -1) : phrase;
  });
});

const wordsAfter = ready(regex.u`^[ -]([\p{L}\p{N}\p{M}'.]+)(?: ([\p{L}\p{N}\p{M}']+)(?: ([\p{L}\p{N}\p{M}']+))?)?`);

const phrasesAfter = remembering((right) => {
  const first = right[0];
  if (first === undefined) return [];
  if (first !== ' ' && first !== '-')
    return isUnspacedAt(right, 0) ? upTo(MOST_UNITS, right.length).map((units) => right.slice(0, units)) : [];
  const [, word, second, third] = wordsAfter.exec(right) ?? [];
  if (word === undefined) return [];
  const plain = word.replace(/\.$/, '');
  const longer = second === undefined ? [] : [`${plain} ${second}`];
  if (third !== undefined) longer.unshift(`${plain} ${second} ${third}`);
  // Trump Tower's lobby
  return [...longer, plain, plain.replace(/'s$/, '')];
});

/** From the smaller of both down to 1. */
function upTo(most: number, length: number): number[] {
  return Array.from({ length: Math.min(most, length) }, (_, at) => Math.min(most, length) - at);
}

function isUnspacedAt(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind === UNSPACED || text[at] === '・';
}
