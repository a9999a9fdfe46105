/** Evidence that stands directly beside the name. */
import { listedAfter, listedBefore, phraseAfter, phraseBefore } from './beside.ts';
import type { Neighbours } from './folded-text.ts';
import { type Lexicon, RISK } from './lexicon.ts';
import { POINTS } from './points.ts';
import type { Item, Scene } from './scene.ts';
import { ready } from './ready.ts';

export function besideItems({ candidate, near, rules, language, lexicon, text }: Scene): Item[] {
  const items: Item[] = [];
  const add = (points: number, found: string | undefined, kind: 'beside' | 'beside-against' | 'unknown-name'): void => {
    if (found !== undefined) items.push({ points, reason: { kind, text: found } });
  };
  const { left, right } = near;
  const { besideFor, besideAgainst, readings } = rules;
  // The pack's phrases know no language: an English article is a preposition in Spanish (vuelven a X).
  const notPreposition = (phrase: string | undefined): string | undefined =>
    phrase !== undefined && language !== 'en' && lexicon.list(`preposition-${language}`).has(phrase)
      ? undefined
      : phrase;
  // The word after the name decides before the one before it: on an X-ray, ein X-Post.
  const after = phraseAfter(right, besideFor.after);
  const notAfter = phraseAfter(right, besideAgainst.after);
  add(POINTS.besideFor, after ?? (notAfter === undefined ? phraseBefore(left, besideFor.before) : undefined), 'beside');
  add(
    POINTS.besideAgainst,
    notAfter ?? (after === undefined ? notPreposition(phraseBefore(left, besideAgainst.before)) : undefined),
    'beside-against',
  );
  if (readings.has('maker')) {
    const article = listedBefore(left, lexicon.list(`article-${language}`));
    // In front of a lower-case common noun an article says nothing; a possessive does (my ford).
    const isNoun = candidate.lower && readings.has('noun') && !text.chat;
    const says = article !== undefined && !(isNoun && lexicon.list(`noun-${language}`).has(article));
    add(POINTS.article, says ? article : undefined, 'beside');
  }
  if (candidate.risk === RISK.high && !candidate.lower) {
    const deed = listedAfter(right, lexicon.list(`deed-${language}`));
    if (rules.type === 'company' || rules.type === 'media') add(POINTS.deed, deed, 'beside');
    else if (rules.type === 'event') add(POINTS.notAnEvent, deed, 'beside-against');
  }
  if (readings.has('office')) {
    const bare = candidate.from === 0 ? verbAfter(near, language, lexicon) : governed(near, language, lexicon);
    add(POINTS.noArticle, bare, 'beside');
  }
  if (candidate.lower && !text.chat && items.length === 0) {
    const frame =
      listedBefore(left, lexicon.list(`preposition-${language}`)) ??
      (right.startsWith("'s ") ? "'s" : listedAfter(right, lexicon.list(`predicate-${language}`)));
    add(POINTS.nameFrame, frame, 'beside');
  }
  if (readings.has('person') && rules.type !== 'person' && language === 'en')
    add(POINTS.pronoun, pronounAfter(right), 'beside-against');
  if (readings.has('person') && rules.type !== 'person' && !candidate.lower && !near.afterName)
    add(POINTS.unknownName, unknownName(near, language, lexicon), 'unknown-name');
  return items;
}

const smallWordAfter = ready(/^ (\p{Ll}{2,})(?=[ ,.])/u);
/** A small word behind the name is what it does; in English it may be what it describes (GM maize), so only listed ones. */
function verbAfter({ right, casedRight }: Neighbours, language: string, lexicon: Lexicon): string | undefined {
  if (language === 'en') return listedAfter(right, lexicon.list('predicate-en'));
  return smallWordAfter.exec(casedRight)?.[1];
}

const nameOrHyphenAfter = ready(/^ \p{Lu}|^-/u);
/**
 * `preocupa a GM y …`: an office needs its article behind a preposition and stands before its holder's name (el GM
 * Anand). English drops both (promoted to GM, by GM maize).
 */
function governed({ left, casedRight }: Neighbours, language: string, lexicon: Lexicon): string | undefined {
  if (language === 'en' || nameOrHyphenAfter.test(casedRight)) return undefined;
  const word = listedBefore(left, lexicon.list(`preposition-${language}`));
  return word !== undefined && lexicon.list(`role-${language}`).has(word) ? undefined : word;
}

const personalPronoun = ready(/^([^"“”«»„]*?)(?<![\p{L}])(he|she|his|her|him|hers|himself|herself)(?![\p{L}'])/u);
/** A firm is an it in English: the name of one is not followed by he or she, unless somebody is quoted. */
function pronounAfter(right: string): string | undefined {
  const [, between, pronoun] = personalPronoun.exec(right) ?? [];
  return between === undefined || /\n|\uFFFC/.test(between) ? undefined : pronoun;
}

/** Bellman-Ford, Ford-Fulkerson: two surnames joined. Prefixes join as well (Anti-Ford) and say nothing. */
const joinedBefore = ready(/(?:^|[^\p{L}])((?!Anti|Non|Post|Ex-|Pro-|Pre-|Neo)\p{Lu}\p{Ll}{2,})-$/u);
const joinedAfter = ready(/^-(\p{Lu}\p{Ll}{3,})/u);

const secondOfTwo = ready(/\p{Ll} \p{Lu}\p{Ll}+(?<!er) (\p{Lu}\p{Ll}{2,}) $/u);
const capitalAfterSmall = ready(/\p{Ll},? (\p{Lu}\p{Ll}{2,}) $/u);
/**
 * `… by Colter Ford`: one capitalised word, and the word before it has none, so this is no headline. German writes
 * every noun with a capital: there it takes two (der Jazzmusiker Colter Ford), and the first is no town's adjective.
 */
function unknownName({ casedLeft, casedRight }: Neighbours, language: string, lexicon: Lexicon): string | undefined {
  if (language === 'de') return secondOfTwo.exec(casedLeft)?.[1];
  const joined = joinedBefore.exec(casedLeft)?.[1] ?? joinedAfter.exec(casedRight)?.[1];
  return joined ?? capitalAfterSmall.exec(casedLeft)?.[1] ?? firstWord(casedLeft, language, lexicon);
}

const firstOfSentence = ready(/(?:^|[.!?] )(\p{Lu}\p{Ll}{2,}) $/u);
/** Lists whose words begin sentences; none of them is a name. */
const NO_NAMES = ['starter', 'preposition', 'article', 'noun', 'auxiliary', 'infinitive', 'subject', 'predicate'];
/** Adjectives, adverbs, plurals and makers (German, Suddenly, Workers, Carmaker) are no given names either. */
const noNameEnding = /(?:ly|ing|ed|s|er|an|ese|ish|ic|al)$/;

/** `Clementine Ford writes`: a word with a capital at the start of a sentence that no list knows as another word. */
function firstWord(casedLeft: string, language: string, lexicon: Lexicon): string | undefined {
  const word = firstOfSentence.exec(casedLeft)?.[1];
  if (word === undefined || !lexicon.list(`starter-${language}`).size) return undefined;
  const lower = word.toLowerCase();
  if (noNameEnding.test(lower)) return undefined;
  return NO_NAMES.some((kind) => lexicon.list(`${kind}-${language}`).has(lower)) ? undefined : word;
}
