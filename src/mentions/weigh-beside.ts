/** Evidence that stands directly beside the name. */
import { phraseAfter, phraseBefore } from './beside-phrases.ts';
import { bareOffice, officeHolder, officeOwner } from './bare-office.ts';
import { listedAfter, listedBefore } from './beside.ts';
import type { Neighbours } from './folded-text.ts';
import { type Lexicon, RISK } from './lexicon.ts';
import { POINTS } from './points.ts';
import { human } from './human.ts';
import { kindOfThing, titleMarks } from './kind-of-thing.ts';
import type { Item, Scene } from './scene.ts';
import { pronounAfter } from './pronoun.ts';
import { ready } from './ready.ts';
import { letterOwner, unknownName } from './unknown-name.ts';
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
  // Nor is a land's name the pronoun of `contact US` where a noun follows: talks with US officials.
  const isLand =
    rules.type === 'place' &&
    (language === 'en' || language === '') &&
    !text.shout &&
    nounAfter.test(right) &&
    !capitalsBefore.test(near.casedLeft);
  const notGrammar = (phrase: string | undefined): string | undefined =>
    phrase !== undefined && (isLand || (language !== 'en' && lexicon.list(`preposition-${language}`).has(phrase)))
      ? undefined
      : phrase;
  // A unit owns nothing: in Tesla's view.
  const isOwner = readings.has('unit') && right.startsWith("'s ");
  // The word after the name decides before the one before it: on an X-ray, ein X-Post.
  const after = phraseAfter(right, besideFor.after);
  const notAfter = phraseAfter(right, besideAgainst.after);
  add(POINTS.besideFor, after ?? (notAfter === undefined ? phraseBefore(left, besideFor.before) : undefined), 'beside');
  add(
    POINTS.besideAgainst,
    notAfter ?? (after === undefined && !isOwner ? notGrammar(phraseBefore(left, besideAgainst.before)) : undefined),
    'beside-against',
  );
  if (near.name.length === 1 && !candidate.lower && items.length === 0)
    add(POINTS.besideAgainst, letterOwner(near, language, lexicon), 'beside-against');
  if (readings.has('maker')) {
    const article =
      listedBefore(left, lexicon.list(`article-${language}`)) ??
      (pluralS.test(right) && !candidate.lower ? listedBefore(left, lexicon.list(`number-${language}`)) : undefined) ??
      (language === 'de' ? germanThing.exec(near.casedLeft)?.[0].trim() : undefined);
    // In front of a lower-case common noun an article says nothing; a possessive does (my ford).
    const isNoun = (candidate.lower || text.shout) && readings.has('noun') && !text.chat;
    const says = article !== undefined && !(isNoun && (text.shout || lexicon.list(`noun-${language}`).has(article)));
    add(POINTS.article, says ? article : undefined, 'beside');
  }
  if (readings.has('unit')) {
    const number = numberWord(near, language, lexicon);
    const measured =
      number !== undefined && isMeasured(left.slice(0, left.lastIndexOf(number)), right, language, lexicon);
    add(measured ? POINTS.measured : POINTS.numberWord, number, 'beside-against');
  }
  if (candidate.risk === RISK.high && !candidate.lower) {
    const deed = listedAfter(right, lexicon.list(`deed-${language}`));
    if (rules.type === 'company' || rules.type === 'media') add(POINTS.deed, deed, 'beside');
    else if (rules.type === 'event') add(POINTS.notAnEvent, deed, 'beside-against');
  }
  if (readings.has('office')) {
    add(POINTS.noArticle, bareOffice(candidate.from, near, language, lexicon), 'beside');
    // Detroit's GM: the pack knows who belongs to the firm.
    const owner = items.some(({ points }) => points >= POINTS.besideFor) ? undefined : officeOwner(near);
    add(POINTS.officeHolder, officeHolder(near, lexicon) ?? owner, 'beside-against');
  }
  if (candidate.lower && !text.chat && items.length === 0) {
    // A unit stands behind prepositions as well: se mide en teslas.
    const frame =
      (readings.has('unit') ? undefined : listedBefore(left, lexicon.list(`preposition-${language}`))) ??
      (right.startsWith("'s ") ? "'s" : listedAfter(right, lexicon.list(`predicate-${language}`)));
    add(POINTS.nameFrame, frame, 'beside');
  }
  // Chinese writes newspapers so, too: 《Tuổi Trẻ》.
  const marks = titleMarks(near);
  if (rules.type === 'media') add(POINTS.besideFor, marks, 'beside');
  else add(POINTS.kindOfThing, marks, 'other-thing');
  // Vietnamese, Chinese and Japanese put a land beside every noun: phim Mỹ, 电影中国票房.
  const isBesideAll = rules.type === 'place' && (language === 'vi' || language === 'zh' || language === 'ja');
  if (!isBesideAll)
    add(POINTS.kindOfThing, kindOfThing(near, language, candidate.risk === RISK.high, lexicon), 'other-thing');
  const isOthersSurname = readings.has('person') && rules.type !== 'person';
  if (isOthersSurname) add(POINTS.human, human(near, language, lexicon), 'human');
  if (isOthersSurname && language === 'en') add(POINTS.pronoun, pronounAfter(near), 'beside-against');
  if ((isOthersSurname || readings.has('family')) && !candidate.lower && !near.afterName && !near.name.includes(' ')) {
    const unknown = unknownName(near, language, lexicon);
    if (unknown) add(unknown.points, unknown.text, 'unknown-name');
  }
  return items;
}

/** `der gestohlene Ford`: an adjective between article and name. What ages, ails or is known is a person. */
const germanThing = ready(
  regex.u`(?<!\p{L})(?:[Dd]er|[Dd]en|[Dd]em|[Ee]inen?|[Ee]inem|[Ee]in|(?:[Mm]ein|[Ss]ein|[Ii]hr|[Uu]nser)(?:en|em)?) (?!jung|krank|tot|verstorben|berühmt|klein|alt)\p{Ll}+(?:e|en|er) $`,
);

/** A noun may follow: talks with US officials, but not visit US at booth 12, CALL US today. */
const nounAfter = /^ (?!(?:at|on|for|in|to|by|after|before|when|if|and|or|with|today|now|here|via|this|help)\b)[a-z]/;
const capitalsBefore = /[A-Z]{2,} $/;
const pluralS = ready(regex.u`^s(?!\p{L})`);
const pluralNounAfter = ready(regex.u`^ \p{Ll}{2,}s(?!\p{L})`);
/** Two Teslas are cars, and in English so are two Tesla trucks. */
function numberWord({ left, right, casedRight }: Neighbours, language: string, lexicon: Lexicon): string | undefined {
  if (pluralS.test(right) || (language === 'en' && pluralNounAfter.test(casedRight))) return undefined;
  return listedBefore(left, lexicon.list(`number-${language}`));
}

const singularAfter = ready(
  regex.u`^ (?:is|was|equals|ist|war|entspricht|reicht|genügt|est|était|équivaut|suffit|es|era|equivale|basta)(?!\p{L})`,
);
/** `reaches two Tesla`, `seven Tesla is enough`: what is counted is one amount. */
function isMeasured(beforeNumber: string, right: string, language: string, lexicon: Lexicon): boolean {
  if (singularAfter.test(right)) return true;
  return ['preposition', 'measure'].some((kind) => listedBefore(beforeNumber, lexicon.list(`${kind}-${language}`)));
}
