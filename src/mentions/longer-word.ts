/**
 * Is the name a part of a longer word? Where no space says so, the letters beside it do: Kana of one run are one word
 * (オックスフォード), signs that only write foreign names belong to one (哈特福特郡), and a Vietnamese name has several
 * words with a capital (Mỹ Sơn). Roads have the land's letters and a number (US 31).
 */
import { isFamily } from './across-words.ts';
import { isHan } from './characters.ts';
import { listedAfter, listedBefore } from './beside.ts';
import type { Candidate } from './find-candidates.ts';
import type { FoldedText, Neighbours } from './folded-text.ts';
import { type EntityRules, LANGUAGE_CODES, type Lexicon } from './lexicon.ts';
import { ready } from './ready.ts';
import { regex } from './letters.ts';

const startsInKana = /^[\u30a1-\u30fa]/;
const kanaBefore = /[\u30a1-\u30fa\u30fc]+$/;
/** One or two Kana are no word of their own, nor is what begins with a drawn-out sound: アメリカン, アメリカーナ. */
const kanaAfter = /^(?:[\u30a1-\u30fa\u30fc]{1,2}(?![\u30a1-\u30fa\u30fc])|\u30fc[\u30a1-\u30fa\u30fc]*)/;
/** W1000×D350×H800; 8×H800 counts them. */
const measureBefore = /[a-z]\d+ ?[×x*] ?$/;
/** H800×300×14 */
const measureAfter = /^ ?[×x*] ?\d+ ?[×x*]/;
/** V3, R1. */
const versionLike = /^[a-z]\d+$/i;
/** A word with a capital and a letter that English has not, inside a sentence. It is one of a Vietnamese name. */
const capitalBefore = ready(regex.u`[\p{L}\p{N},;] (\p{Lu}\p{Ll}{1,5}) $`);
const capitalAfter = ready(regex.u`^ (\p{Lu}\p{Ll}{1,5})(?![\p{L}\p{N}'-])`);
/** X JAPAN: where nothing else is written in capitals, a letter and the word behind it are one name. */
const latinAfter = /^ (?!(?:C[ETFO]O|Corp|Premium|Money|Pro)\b)([A-Z][A-Za-z]+)/;
const familyBefore = ready(regex.u`(?:^|[^\p{L}])(\p{Lu}\p{Ll}+) $`);
const marked = /[^a-z]/i;
/** `on US 31 near Holland`: a road, unless something is counted (US 30 troops, US 10-year bonds, the US 2 million). */
const numberAfter = ready(regex.u`^[ -](\d{1,3})(?![\p{L}\p{N}])(?!\.\d)`);
const endsThere = /^(?:[.,;:)]|$)/;
/** EU 42 = US 9, UK 8/US 9: a size. */
const sizeBefore = /(?:= ?|size |(?:uk|eu) ?\d+(?:[.,]5)? ?\/ ?)$/;
const articleBefore = /(?:^|[^a-z])the $/;

/** The letters beside the name that make one word with it; undefined if none do. */
export function longerWord(
  { from, language: own }: Candidate,
  near: Neighbours,
  { readings, type }: EntityRules,
  { ends, cased }: FoldedText,
  language: string,
  lexicon: Lexicon,
): string | undefined {
  const { name, left, right } = near;
  if (startsInKana.test(name)) {
    const before = ends.has(from) ? undefined : kanaBefore.exec(left)?.[0];
    if (before !== undefined && !lexicon.list('prefix-ja').has(before)) return before;
    return kanaAfter.exec(right)?.[0];
  }
  if (isHan(name.charCodeAt(0))) {
    // 陳輝達: a person, of whose name a firm's is the given one.
    const mayBeGiven = language === 'zh' && type === 'company' && name.length === 2;
    if (mayBeGiven && isFamily(from, cased, lexicon.list('family-zh'))) return left.slice(-1);
    if (readings.has('person'))
      return listedBefore(left, lexicon.list('soundBefore-zh')) ?? listedAfter(right, lexicon.list('soundAfter-zh'));
  }
  const road = readings.has('road') ? roadNumber(near, lexicon) : undefined;
  if (road !== undefined) return road;
  if (versionLike.test(name)) {
    const measure = (measureBefore.exec(left) ?? measureAfter.exec(right))?.[0];
    if (measure !== undefined) return measure;
    // 仮面ライダーV3: letters with a number right behind a word in Kana are that word's, but not those of a model.
    const owner = ends.has(from) ? undefined : kanaBefore.exec(left)?.[0];
    if (owner !== undefined && owner.length > 1 && !endsInOne(owner, lexicon.list('prefix-ja'))) return owner;
  }
  if (name.length === 1 && (language === 'ja' || language === 'zh')) return latinAfter.exec(near.casedRight)?.[1];
  if (LANGUAGE_CODES[own] !== 'vi') return undefined;
  // Dương Trung Quốc: a family name in front. It is a name's only with its capital.
  const before = familyBefore.exec(near.casedLeft)?.[1];
  if (before !== undefined && lexicon.list('family-vi').has(before.toLowerCase())) return before;
  return name.includes(' ') ? undefined : vietnameseName(near);
}

/** Kana write compounds without a space: オープンソースモデルR1. */
function endsInOne(owner: string, list: ReadonlySet<string>): boolean {
  return [...list].some((word) => word !== '' && owner.endsWith(word));
}

function roadNumber({ left, right }: Neighbours, lexicon: Lexicon): string | undefined {
  const [number, digits] = numberAfter.exec(right) ?? [];
  if (number === undefined || articleBefore.test(left) || sizeBefore.test(left)) return undefined;
  const behind = right.slice(number.length);
  return endsThere.test(behind) || listedAfter(behind, lexicon.list('road-en')) !== undefined ? digits : undefined;
}

function vietnameseName({ casedLeft, casedRight }: Neighbours): string | undefined {
  return [capitalBefore.exec(casedLeft)?.[1], capitalAfter.exec(casedRight)?.[1]].find(
    (word) => word !== undefined && marked.test(word),
  );
}
