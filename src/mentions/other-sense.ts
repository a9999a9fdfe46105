/** Is the name another word here? A number makes it a unit, a subject a verb, an article a common noun. */
import { listedAfter, listedBefore } from './beside.ts';
import type { FoldedText, Neighbours } from './folded-text.ts';
import type { Candidate } from './find-candidates.ts';
import type { EntityRules, Lexicon } from './lexicon.ts';
import { ready } from './ready.ts';
import { regex } from './letters.ts';

export type OtherSense = { kind: 'unit' | 'verb' | 'common-noun'; text: string };

/** A number just before: 3 T, 1.5-tesla, 3テスラ. */
const numberBefore = ready(regex.u`(?:^|[^\p{L}\p{N}])((?:\d+[.,])?\d+)[ -]?$`);
const digitsBefore = ready(/(\d+(?:[.,]\d+)?)[ -]?$/u);
const pronounBefore = ready(regex.u`(?:^|[^\p{L}])(i|you|we|they|gotta|gonna|wanna|lemme|je|tu|ich) $`);
/** 三テスラ, 一・五テスラ; 第二特斯拉 counts something else. */
const hanNumberBefore =
  /(?:^|[^第])([二三四五六七八九十百]|[〇零一二三四五六七八九十]+[・点點][〇零一二三四五六七八九十]+)$/u;
/** No magnet that anyone names has more: a larger number counts things. */
const LARGEST_FIELD = 50;
/** Three or more digits after the point are thousands (12.000 Tesla), not a decimal. */
const thousands = /[.,]\d{3}$/;
/** What may follow a unit: nothing, punctuation, a hyphen or a lower-case word; a model has a capital or a digit. */
const modelAfter = ready(regex.u`^ (?:\p{Lu}\p{Ll}|\d)`);

const thirdPersonS = ready(regex.u`^s(?![\p{L}\p{N}'])`);
const latin = ready(regex.u`\p{Script=Latin}`);
const pluralS = ready(regex.u`^s(?![\p{L}])`);
const capitalised = ready(regex.u`^\p{Lu}\p{Ll}`);
export function otherSense(
  { lower }: Candidate,
  near: Neighbours,
  { readings, type }: EntityRules,
  { chat, shout }: FoldedText,
  language: string,
  lexicon: Lexicon,
): OtherSense | undefined {
  if (readings.has('unit')) {
    const text =
      unitNumber(near) ??
      (lower || shout ? listedBefore(near.left, lexicon.list(`definition-${language}`)) : undefined);
    if (text !== undefined) return { kind: 'unit', text };
  }
  if (readings.has('verb') || readings.has('command')) {
    const text = verbFrame(near, { lower: lower || shout, command: readings.has('command') }, language, lexicon);
    if (text !== undefined) return { kind: 'verb', text };
  }
  if (
    (lower ? !chat : shout) &&
    language === 'en' &&
    (readings.has('verb') || readings.has('command')) &&
    isThirdPerson(near)
  )
    return { kind: 'verb', text: 's' };
  if (readings.has('noun') && lower && !chat) {
    const text =
      listedBefore(near.left, lexicon.list(`noun-${language}`)) ??
      (type === 'person' ? listedBefore(near.left, lexicon.list(`article-${language}`)) : undefined);
    if (text !== undefined) return { kind: 'common-noun', text };
  }
  return undefined;
}

/** She googles: a plain s behind a lower-case verb. */
function isThirdPerson({ right }: Neighbours): boolean {
  return thirdPersonS.test(right);
}

function unitNumber({ left, right, casedRight, name }: Neighbours): string | undefined {
  const unspaced = !latin.test(name);
  const inHan = unspaced ? hanNumberBefore.exec(left)?.[1] : undefined;
  if (inHan !== undefined) return inHan;
  const number = (unspaced ? digitsBefore : numberBefore).exec(left)?.[1];
  if (number === undefined || thousands.test(number)) return undefined;
  if (Number(number.replace(',', '.')) > LARGEST_FIELD) return undefined;
  if (modelAfter.test(casedRight) && !/^ (?:MR|CT)/.test(casedRight)) return undefined;
  // Two Teslas are cars; half a tesla, or a field of three teslas in lower case, is none.
  return pluralS.test(right) && capitalised.test(name) && !/[.,]/.test(number) ? undefined : number;
}

/** Names in capitals are verbs only where the pack says that people write them so (`command`: Google it). */
function verbFrame(
  { left, right }: Neighbours,
  written: { lower: boolean; command: boolean },
  language: string,
  lexicon: Lexicon,
): string | undefined {
  const list = (kind: string): ReadonlySet<string> => lexicon.list(`${kind}-${language}`);
  const object = listedAfter(right, list('object'));
  const pronoun = pronounBefore.exec(left)?.[1];
  if (pronoun !== undefined && (written.lower || object !== undefined)) return pronoun;
  if (!written.lower && !written.command) return undefined;
  const opens = isStart(left) || (written.lower && left.endsWith(', ') && pronounAfter.test(right));
  if (object !== undefined && (language === 'zh' || opens || listedBefore(left, list('subject')) !== undefined))
    return object;
  if (/(?:^| )to $/.test(left)) {
    const before = left.slice(0, -'to '.length);
    if (object !== undefined || listedBefore(before, list('infinitive')) !== undefined) return 'to';
  }
  const auxiliary = listedBefore(left, list('auxiliary'));
  if (auxiliary === undefined) return undefined;
  const before = left.slice(0, -auxiliary.length - 1);
  // "Will Google pay?" asks; "you will google" and "he didn't google it" do something.
  if (isStart(before)) return undefined;
  return object ?? listedBefore(before, list('subject'));
}

/** For the third time, google it: a command behind a comma. */
const pronounAfter = /^ (?:it|him|her|them|that|yourself)\b/;

/** Nothing of the same sentence stands before. */
function isStart(left: string): boolean {
  return /(?:^|[.!?:;"“„»(…\n\uFFFC] ?|^ )$/u.test(left);
}
