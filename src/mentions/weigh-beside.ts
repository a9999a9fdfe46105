/** Evidence that stands directly beside the name. */
import { phraseAfter, phraseBefore } from './beside-phrases.ts';
import { listedAfter, listedBefore } from './beside.ts';
import type { Neighbours } from './folded-text.ts';
import { type Lexicon, RISK } from './lexicon.ts';
import { POINTS } from './points.ts';
import { human } from './human.ts';
import { kindOfThing } from './kind-of-thing.ts';
import type { Item, Scene } from './scene.ts';
import { ready } from './ready.ts';
import { unknownName } from './unknown-name.ts';
import { regex } from './letters.ts';

export function besideItems({ candidate, near, rules, language, lexicon, text }: Scene): Item[] {
  const items: Item[] = [];
  const add = (
    points: number,
    found: string | undefined,
    kind: 'beside' | 'beside-against' | 'human' | 'other-thing' | 'unknown-name',
  ): void => {
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
    const article =
      listedBefore(left, lexicon.list(`article-${language}`)) ??
      (language === 'de' ? germanThing.exec(near.casedLeft)?.[0].trim() : undefined);
    // In front of a lower-case common noun an article says nothing; a possessive does (my ford).
    const isNoun = (candidate.lower || text.shout) && readings.has('noun') && !text.chat;
    const says = article !== undefined && !(isNoun && (text.shout || lexicon.list(`noun-${language}`).has(article)));
    add(POINTS.article, says ? article : undefined, 'beside');
  }
  if (readings.has('unit')) add(POINTS.numberWord, numberWord(near, language, lexicon), 'beside-against');
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
    // A unit stands behind prepositions as well: se mide en teslas.
    const frame =
      (readings.has('unit') ? undefined : listedBefore(left, lexicon.list(`preposition-${language}`))) ??
      (right.startsWith("'s ") ? "'s" : listedAfter(right, lexicon.list(`predicate-${language}`)));
    add(POINTS.nameFrame, frame, 'beside');
  }
  const kind = kindOfThing(near, language, candidate.risk === RISK.high, lexicon);
  add(POINTS.kindOfThing, kind, 'other-thing');
  if (readings.has('person') && rules.type !== 'person') add(POINTS.human, human(near, language, lexicon), 'human');
  if (readings.has('person') && rules.type !== 'person' && language === 'en')
    add(POINTS.pronoun, pronounAfter(right), 'beside-against');
  if (readings.has('person') && rules.type !== 'person' && !candidate.lower && !near.afterName) {
    const unknown = unknownName(near, language, lexicon);
    if (unknown) add(unknown.points, unknown.text, 'unknown-name');
  }
  return items;
}

/** `der gestohlene Ford`: an adjective between article and name. What ages, ails or is known is a person. */
const germanThing = ready(
  regex.u`(?<!\p{L})(?:[Dd]er|[Dd]en|[Dd]em|[Ee]inen?|[Ee]inem|[Ee]in|(?:[Mm]ein|[Ss]ein|[Ii]hr|[Uu]nser)(?:en|em)?) (?!jung|krank|tot|verstorben|berühmt|klein|alt)\p{Ll}+(?:e|en|er) $`,
);

const pluralS = ready(regex.u`^s(?!\p{L})`);
const pluralNounAfter = ready(regex.u`^ \p{Ll}{2,}s(?!\p{L})`);
/** Two Teslas are cars, and in English so are two Tesla trucks. */
function numberWord({ left, right, casedRight }: Neighbours, language: string, lexicon: Lexicon): string | undefined {
  if (pluralS.test(right) || (language === 'en' && pluralNounAfter.test(casedRight))) return undefined;
  return listedBefore(left, lexicon.list(`number-${language}`));
}

const smallWordAfter = ready(regex.u`^ (\p{Ll}{2,})(?=[ ,.])`);
/** A small word behind the name is what it does; in English it may be what it describes (GM maize), so only listed ones. */
function verbAfter({ right, casedRight }: Neighbours, language: string, lexicon: Lexicon): string | undefined {
  if (language === 'en') return listedAfter(right, lexicon.list('predicate-en'));
  return smallWordAfter.exec(casedRight)?.[1];
}

const nameOrHyphenAfter = ready(regex.u`^ \p{Lu}|^-`);
/**
 * `preocupa a GM y …`: an office needs its article behind a preposition and stands before its holder's name (el GM
 * Anand). English drops both (promoted to GM, by GM maize).
 */
function governed({ left, casedRight }: Neighbours, language: string, lexicon: Lexicon): string | undefined {
  if (language === 'en' || nameOrHyphenAfter.test(casedRight)) return undefined;
  const word = listedBefore(left, lexicon.list(`preposition-${language}`));
  return word !== undefined && lexicon.list(`role-${language}`).has(word) ? undefined : word;
}

const personalPronoun = ready(regex.u`^([^"“”«»„]*?)(?<![\p{L}])(he|she|his|her|him|hers|himself|herself)(?![\p{L}'])`);
/** A firm is an it in English: the name of one is not followed by he or she, unless somebody is quoted. */
function pronounAfter(right: string): string | undefined {
  const [, between, pronoun] = personalPronoun.exec(right) ?? [];
  return between === undefined || /\n|\uFFFC/.test(between) ? undefined : pronoun;
}
