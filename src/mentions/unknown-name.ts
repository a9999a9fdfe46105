/** A word with a capital that no list knows stands before a surname: in this block the name is that person's. */
import type { Neighbours } from './folded-text.ts';
import type { Lexicon } from './lexicon.ts';
import { POINTS } from './points.ts';
import { ready } from './ready.ts';
import { regex } from './letters.ts';

/** Bellman-Ford, Ford-Fulkerson: two surnames joined. Prefixes join as well (Anti-Ford) and say nothing. */
const joinedBefore = ready(regex.u`(?:^|[^\p{L}])((?!Anti|Non|Post|Ex-|Pro-|Pre-|Neo)\p{Lu}\p{Ll}{2,})-$`);
const joinedAfter = ready(regex.u`^-(\p{Lu}\p{Ll}{3,})`);

/** In German the first of two nouns; it is no town's adjective. */
const secondNoun = ready(regex.u`\p{Ll} \p{Lu}\p{Ll}+(?<!er) (\p{Lu}\p{Ll}{2,}) $`);
const capitalInside = ready(regex.u`\p{Ll},? (\p{Lu}\p{Ll}{2,}) $`);
/** En Valencia Ford fabrica: the capital may be a place's. */
const placeBefore = ready(regex.iu`(?<!\p{L})(?:en|à|de|du|au|desde|hacia|para|pour|vers) \p{Lu}\p{Ll}+ $`);

/**
 * `… by Colter Ford`: one capitalised word, and the word before it has none, so this is no headline. German writes
 * every noun with a capital: there it takes two (der Jazzmusiker Colter Ford), and the first is no town's adjective.
 */
export function unknownName(
  { casedLeft, casedRight, right }: Neighbours,
  language: string,
  lexicon: Lexicon,
): { text: string; points: number } | undefined {
  // Twenty Teslas are cars.
  if (language === 'en' && pluralS.test(right)) return undefined;
  const inside = (language === 'de' ? secondNoun : capitalInside).exec(casedLeft)?.[1];
  const isPlace = inside !== undefined && placeBefore.test(casedLeft);
  const points = (language === 'fr' || language === 'es') && !isPlace ? POINTS.unknownNameThere : POINTS.unknownName;
  if (inside !== undefined)
    return isOfNobody(inside.toLowerCase(), language, lexicon) ? undefined : { text: inside, points };
  if (language === 'de') return undefined;
  const text =
    joinedBefore.exec(casedLeft)?.[1] ?? joinedAfter.exec(casedRight)?.[1] ?? firstWord(casedLeft, language, lexicon);
  return text === undefined ? undefined : { text, points: POINTS.unknownName };
}

/** In Brazil X was blocked; According to Bloomberg X lost users. */
const prepositionBefore = ready(
  regex.iu`(?<!\p{L})(?:in|on|at|to|from|by|for|since|en|à|au|selon|según|desde|theo|tại|ở) \p{Lu}\p{L}+ $`,
);
/**
 * Alfonso X, Malcolm X, Windows X: one letter behind a word with a capital, inside a sentence, is that name's. German
 * writes every noun with one, so there it must be a given name.
 */
export function letterOwner(
  { casedLeft, afterName }: Neighbours,
  language: string,
  lexicon: Lexicon,
): string | undefined {
  const inside = afterName || prepositionBefore.test(casedLeft) ? undefined : capitalInside.exec(casedLeft)?.[1];
  const lower = inside?.toLowerCase();
  if (lower === undefined || isOfNobody(lower, language, lexicon)) return undefined;
  return language === 'de' && !lexicon.list('given').has(lower) ? undefined : inside;
}

/** A place or a day, which is written with a capital anywhere. */
function isOfNobody(lower: string, language: string, lexicon: Lexicon): boolean {
  return lexicon.list('place').has(lower) || lexicon.list(`calendar-${language}`).has(lower);
}

/** Lists whose words begin sentences; none of them is a name. */
const NO_NAMES = [
  'starter',
  'number',
  'preposition',
  'article',
  'noun',
  'auxiliary',
  'infinitive',
  'subject',
  'predicate',
];
/** Adjectives, adverbs, plurals and makers (German, Suddenly, Workers, Carmaker) are no given names either, nor is what somebody did (Dejó). */
const noNameEnding = /(?:ly|ing|ed|s|er|an|ese|ish|ic|al|ó)$/;

const pluralS = ready(regex.u`^s(?!\p{L})`);
const firstOfSentence = ready(regex.u`(?:^|[.!?] )(\p{Lu}\p{Ll}{2,}) $`);
/** `Clementine Ford writes`: a word with a capital at the start of a sentence that no list knows as another word. */
function firstWord(casedLeft: string, language: string, lexicon: Lexicon): string | undefined {
  const word = firstOfSentence.exec(casedLeft)?.[1];
  if (word === undefined || !lexicon.list(`starter-${language}`).size) return undefined;
  const lower = word.toLowerCase();
  if (noNameEnding.test(lower) || isOfNobody(lower, language, lexicon)) return undefined;
  return NO_NAMES.some((kind) => lexicon.list(`${kind}-${language}`).has(lower)) ? undefined : word;
}
