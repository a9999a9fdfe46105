/**
 * Abbreviations that the text itself explains as something else: `the Planning Review Committee (PRC)`,
 * `GM (game master)`. Letters alone; an explanation that is a name of the pack says nothing else.
 */
import type { Candidate } from './find-candidates.ts';
import type { FoldedText, Neighbours } from './folded-text.ts';
import { ready } from './ready.ts';
import { regex } from './letters.ts';

/** An abbreviation of the pack: capitals only. */
const abbreviation = ready(regex.u`^\p{Lu}{2,5}$`);
const wordsBefore = ready(regex.u`([\p{L}' -]+) \($`);
const wordsAfter = ready(regex.u`^ \(([\p{L}' -]+)[),;]`);
/** Behind what it describes only where the text says that it explains: `BYD Sunday (that's Bring Your Dog)`. */
const saidAfter = ready(
  regex.u`^(?: \p{L}+){0,2} \((?:that's|that is|it's|it is|short for|das heißt|kurz für|c'est|es decir) ([\p{L}' -]+)[),;]`,
);
/** `AI stands for …`: what follows is a name of the pack, or something else. */
const standsFor =
  /^,? (?:stands for|short for|is short for|meaning|steht für|stand für|kurz für|abkürzung für|signifie|abréviation de|significa|siglas de|viết tắt của|là viết tắt của) (?:the |das |den |die |l'|el |la )?/;
/** `Boyd Gaming (NYSE: BYD)`: a share's letters behind the name of its firm. */
const ticker = ready(
  regex.u`(\p{Lu}[\p{L}&.'-]*),? \((?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|ASX|TSX|HKEX|Euronext|XETRA)[:：] ?$`,
);
/** `Boyd Gaming (BYD)`: the same without its exchange. */
const bareTicker = ready(regex.u`(\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}&.'-]*){0,3} \($`);
const anyWord = ready(regex.gu`[\p{L}']+`);
/** Words of so many letters may be left out of an abbreviation: of, and, für. */
const SMALL = 3;

/** The words that it stands for; undefined if the text explains nothing. */
export function abbreviated(
  { from, to }: Candidate,
  { name, left, right, casedLeft }: Neighbours,
  { nameStarts, nameEnds }: FoldedText,
): string | undefined {
  if (!abbreviation.test(name)) return undefined;
  const letters = name.toLowerCase();
  const firm = ticker.exec(casedLeft);
  const noun = firm ? from - firm[0].length : 0;
  // Die Tesla-Aktie (NASDAQ: TSLA) is its own.
  if (firm && !nameEnds.has(noun + firm[1]!.length) && !nameEnds.has(noun - 1)) return firm[1];
  const isInBrackets = left.endsWith(' (') && !nameEnds.has(from - 2);
  const other = isInBrackets && right.startsWith(')') ? bareTicker.exec(casedLeft)?.[1] : undefined;
  if (other !== undefined && holdsInOrder(other.toLowerCase(), letters)) return other;
  const said = standsFor.exec(right)?.[0];
  if (said !== undefined && !nameStarts.has(to + said.length) && beginsWith(letters, right.slice(said.length)))
    return said.trim();
  const before = isInBrackets ? lastWords(wordsBefore.exec(left)?.[1], letters) : undefined;
  const after = wordsAfter.exec(right) ?? saidAfter.exec(right);
  if (before !== undefined || !after) return before;
  return nameStarts.has(to + after[0].lastIndexOf(after[1]!)) ? undefined : exactWords(after[1], letters);
}

/** Are these letters of the word, in their order, its first one among them? */
function holdsInOrder(word: string, letters: string): boolean {
  return new RegExp(`^${letters.split('').join('.*')}`, 'u').test(word);
}

/** The shortest run of words at the end that begins with these letters, one word each. */
function lastWords(text: string | undefined, letters: string): string | undefined {
  const words = text?.trim().split(/[ -]/) ?? [];
  for (let from = words.length - letters.length; from >= 0 && words.length - from <= letters.length * 2; from--) {
    const phrase = words.slice(from);
    if (isShort(letters, phrase)) return phrase.join(' ');
  }
  return undefined;
}

/** Do the words of a sentence that follow begin with these letters, one word each? `AI stands for a new era` explains nothing. */
function beginsWith(letters: string, text: string): boolean {
  const words = (text.match(anyWord) ?? []).slice(0, letters.length * 2);
  return words.some((_, at) => isShort(letters, words.slice(0, at + 1)));
}

function exactWords(text: string | undefined, letters: string): string | undefined {
  return text !== undefined && isShort(letters, text.split(/[ -]/)) ? text : undefined;
}

/** Are these the words' first letters, with small words or without? */
function isShort(letters: string, words: readonly string[]): boolean {
  const initials = (some: readonly string[]): string => some.map((word) => word[0] ?? '').join('');
  return [words, words.filter((word, at) => at === 0 || word.length > SMALL)].some(
    (some) => initials(some) === letters,
  );
}
