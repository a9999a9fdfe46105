/** Is the word directly before or after a name one of a list? For scripts with and without spaces. */
import { classOf, UNSPACED } from './characters.ts';
import { ready } from './ready.ts';

type List = ReadonlySet<string>;

/** Words of the longest entry. */
const MOST_WORDS = 3;
/** Units of the longest entry in a script without spaces. */
const MOST_UNITS = 8;
/** A full stop after a word of at most so many letters is an abbreviation's: Mr. Ford, Prof. Ford. */
const ABBREVIATION = 4;
const edges = ready(/^[^\p{L}\p{N}\p{M}]+/u);
const letter = ready(/[\p{L}\p{N}\p{M}]/u);

/** The entry of the list that ends just before the name, undefined if none does. */
export function listedBefore(left: string, list: List): string | undefined {
  const last = left.at(-1);
  if (last === undefined) return undefined;
  if (classOf(last.charCodeAt(0)) === UNSPACED) {
    for (let units = Math.min(MOST_UNITS, left.length); units > 0; units--)
      if (list.has(left.slice(-units))) return left.slice(-units);
    return undefined;
  }
  if (last !== ' ') return undefined;
  const words = left.slice(0, -1).split(' ').slice(-MOST_WORDS);
  for (let from = 0; from < words.length; from++) {
    const phrase = words.slice(from).join(' ').replace(edges, '');
    const plain = phrase.endsWith('.') && words.at(-1)!.length <= ABBREVIATION + 1 ? phrase.slice(0, -1) : phrase;
    if (list.has(plain)) return plain;
  }
  return undefined;
}

const afterWord = ready(/^[ -]([\p{L}\p{N}\p{M}'.]+)(?: ([\p{L}\p{N}\p{M}']+))?/u);

/** The entry that begins just after the name (behind a space or a hyphen). */
export function listedAfter(right: string, list: List): string | undefined {
  const first = right[0];
  if (first === undefined) return undefined;
  if (first !== ' ' && first !== '-') {
    for (let units = Math.min(MOST_UNITS, right.length); units > 0; units--)
      if (list.has(right.slice(0, units)) && isUnspacedAt(right, 0)) return right.slice(0, units);
    return undefined;
  }
  const [, word, next] = afterWord.exec(right) ?? [];
  if (word === undefined) return undefined;
  const plain = word.replace(/\.$/, '');
  // Trump Tower's lobby
  const bare = plain.replace(/'s$/, '');
  if (next !== undefined && list.has(`${plain} ${next}`)) return `${plain} ${next}`;
  if (list.has(plain)) return plain;
  return list.has(bare) ? bare : undefined;
}

function isUnspacedAt(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind === UNSPACED || text[at] === '・';
}

/** A phrase of the pack's own (context.beside) that ends before the name: a whole word, with at most a space between. */
export function phraseBefore(left: string, phrases: readonly string[]): string | undefined {
  const near = left.replace(/ $/, '');
  return phrases.find((phrase) => near.endsWith(phrase) && isEdge(near, near.length - phrase.length - 1, phrase[0]!));
}

/** The same after the name. A phrase that begins with a hyphen or bracket stands right behind it. */
export function phraseAfter(right: string, phrases: readonly string[]): string | undefined {
  const near = right.replace(/^["”」』]?(?:,? )?/, '');
  const comma = right.startsWith(',');
  return phrases.find((phrase) => {
    // God's Eye A is a version, "God's Eye, a thriller" is none.
    if (comma && phrase.length === 1) return false;
    // `users*`: also the beginning of a longer word.
    const open = phrase.endsWith('*');
    const text = open ? phrase.slice(0, -1) : phrase;
    return near.startsWith(text) && (open || isEdge(near, text.length, text.at(-1)!));
  });
}

function isEdge(text: string, at: number, inner: string): boolean {
  const unit = text[at];
  const isLetter = (one: string): boolean => letter.test(one);
  if (unit === undefined || !isLetter(unit) || !isLetter(inner)) return true;
  return classOf(unit.charCodeAt(0)) === UNSPACED || classOf(inner.charCodeAt(0)) === UNSPACED;
}
