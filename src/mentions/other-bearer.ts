/**
 * Does the name stand in another bearer's name? A given name, an initial or an office before it, an heir's or a
 * house's word beside it: Harrison Ford, Mrs Trump, the Ford Foundation, 尼古拉·特斯拉. Grammar alone: which names
 * can be surnames is said by the pack (`readings`).
 */
import { listedAfter, listedBefore } from './beside.ts';
import type { Neighbours } from './folded-text.ts';
import type { EntityRules, Lexicon } from './lexicon.ts';
import { ready } from './ready.ts';
import { regex } from './letters.ts';

/** `Gerald R.` and `J.`: initials between a given name and the surname. */
const initials = ready(regex.u`((?:\p{Lu}\.[ -]?)+)$`);
/** U.S. Tesla sales */
const landsLetters = /(?<![\p{L}.])U\.[SK]\. $/u;
const beforeInitial = ready(/(?:^|[([,;:"“„«—-] ?)$/u);
const hanDotBefore = /[\u3400-\u9fff][·•‧]$/;
const hanDotAfter = /^[·•‧][\u3400-\u9fff]/;
/** Also before an initial: ジェラルド・R・フォード. */
const kanaPart = /([\u30a1-\u30fa\u30fc]+)[・=](?:[a-z]\.?[・=])?$/;
/** `Ford, 82,` and `Ford (82)` give an age, `Ford, 2004)` and `Ford (2004)` cite an author, `Ford, who` is a person. */
const personOnly =
  /^(?:, \d{2}[,.]| \(\d{2}\)|,? \(?(?:1[89]|20)\d\d[a-z]?[);]|, (?:who|whose (?:(?:real |first )?name|(?:late )?(?:wife|husband|father|mother|parents)|son|daughter|brother|sister|widow|voice)|der selbst)\b)/;
/** `Ford & Sons`, in the corpus's languages. */
const andSons = ready(
  regex.u`^ (?:&|and|und|et|e|y) (?:sons?|söhne|sohn|fils|hijos|hijo|daughters|brothers|bros)(?!\p{L})`,
);
/** Words of houses that are everyday nouns as well (center, street) stand with a capital, or they are none. */
const capital = ready(regex.u`^[ -]\p{Lu}|^-`);
const ALWAYS_HOUSE =
  /^(?:wives|kids|children|sons|daughters|grandchildren|cousins|family|clan|dynasty|heirs|siblings|brothers|sisters|foundation|familie|tower|fellow|fellowship|scholarship|prize|award|museum|monument|statue|bust|biopic|biography|biographer|memorial|denkmal|statue|biograf)$/;

/** The aircraft carrier “福特”号; 福特号称 claims something. */
const ship = /^["”’」』]?[号號](?![称稱召])/;
const closingQuote = /^["”’」』]/;

export interface OtherBearer {
  /** What says so. */
  text: string;
  /** Does the bare name mean this bearer from here on? A tower of that name leaves it to its first bearer. */
  takesName: boolean;
}

export function otherBearer(
  near: Neighbours,
  rules: EntityRules,
  language: string,
  lexicon: Lexicon,
): OtherBearer | undefined {
  const longer = rules.type === 'person' || rules.type === 'place' ? nameAfter(near, language) : undefined;
  if (longer !== undefined) return { text: longer, takesName: true };
  if (!rules.readings.has('person')) return undefined;
  const person = personIn(near, rules, language, lexicon);
  if (person !== undefined) return { text: person, takesName: true };
  const text =
    place(near.right, language, lexicon) ??
    house(near.right, near.casedRight, lexicon) ??
    listedAfter(near.right.replace(closingQuote, ''), lexicon.list('houseAfter')) ??
    houseInFront(near, language, lexicon);
  return text === undefined ? undefined : { text, takesName: rules.type !== 'person' };
}

function personIn(
  near: Neighbours,
  { type, readings }: EntityRules,
  language: string,
  lexicon: Lexicon,
): string | undefined {
  const { left, right, casedRight } = near;
  const ofAnyone =
    fullName(near, lexicon) ??
    (readings.has('family') ? givenAfter(near, lexicon) : undefined) ??
    titleBefore(near, type, language, lexicon) ??
    heir(right, lexicon) ??
    indexEntry(casedRight, lexicon) ??
    titleAfter(right, type, language, lexicon) ??
    apposed(right, ['pet'], lexicon);
  if (ofAnyone !== undefined) return ofAnyone;
  if (type === 'person') return family(left, right, language);
  return (
    firstName(near, lexicon) ??
    apposed(right, ['title'], lexicon) ??
    introduced(near, lexicon) ??
    listedBefore(left, lexicon.list('honorific')) ??
    after(right, 'honorificAfter', lexicon) ??
    (isListed(near) ? undefined : personOnly.exec(right)?.[0])
  );
}

const numbersGoOn = ready(regex.u`^ \(\d{2}\)(?:,| and| und| et| y) \p{Lu}\p{L}+ \(\d`);
/** Toyota (34), Tesla (22), Ford (18): numbers, and no ages. */
function isListed({ left, casedRight }: Neighbours): boolean {
  return /\(\d{1,3}\)(?:,| and| und| et| y)? $/.test(left) || numbersGoOn.test(casedRight);
}

/** English offices have a capital before a name, if another noun could stand there: a major Ford recall, the judge Trump attacked. */
function titleBefore(
  { left, casedLeft }: Neighbours,
  type: EntityRules['type'],
  language: string,
  lexicon: Lexicon,
): string | undefined {
  const title = listedBefore(left, lexicon.list('title'));
  if (title === undefined || isNoOffice(title, language)) return undefined;
  if (language !== 'en' && language !== '') return title;
  const isSmall = /[a-z]/.test(casedLeft.charAt(left.lastIndexOf(title)));
  return isSmall && (type === 'person' || title === 'major' || title === 'general') ? undefined : title;
}

/** San Francisco Tesla drivers: a town. */
const saint = /(?:^|[^a-zà-ÿ])(?:san|santa|santo|são|saint|sainte|st\.?) $/;

function fullName(near: Neighbours, lexicon: Lexicon): string | undefined {
  const { left, casedLeft } = near;
  const given = lexicon.list('given');
  const part = kanaPart.exec(left)?.[1];
  if (part !== undefined) return given.has(part) || !near.afterName ? part : undefined;
  if (hanDotBefore.test(left)) return left.slice(-2);
  const letters = landsLetters.test(casedLeft) ? undefined : initials.exec(casedLeft)?.[1];
  // Nikola-Tesla-Straße: in a German compound hyphens stand for the spaces of a full name.
  const rest = (letters === undefined ? left : left.slice(0, -letters.length)).replace(/-$/, ' ');
  const name = listedBefore(rest, given);
  if (name !== undefined) return saint.test(rest.slice(0, rest.lastIndexOf(name))) ? undefined : name;
  return letters !== undefined && beforeInitial.test(rest) ? letters.trim() : undefined;
}

const capitalAfter = ready(regex.u`^ (\p{Lu}\p{L}[\p{L}-]*)`);
/** Liang Jing: a given name behind a family name that comes first. `Liang Says` is a headline. */
function givenAfter({ casedRight }: Neighbours, lexicon: Lexicon): string | undefined {
  const name = capitalAfter.exec(casedRight)?.[1];
  return name === undefined || lexicon.list('predicate-en').has(name.toLowerCase()) ? undefined : name;
}

const pluralS = ready(regex.u`^s(?![\p{L}\p{N}'])`);
const pluralArticle = ready(regex.u`(?:^|[^\p{L}])(les|los|die|den) $`);
/** The Trumps, les Trump: a family. A plain s is no genitive in these languages. */
function family(left: string, right: string, language: string): string | undefined {
  const plural = pluralS.test(right);
  if (plural && /^(?:en|fr|es)$/.test(language)) return 's';
  const article = pluralArticle.exec(left)?.[1];
  return article !== undefined && (plural || language !== 'de') ? article : undefined;
}

const invertedName = ready(
  regex.u`^, (?:(\p{Lu}\.)(?! ?\p{Lu}[.\p{L}])|(\p{Lu}\p{L}+)(?: \p{Lu}\.)?(?=[.,;:)(]| \(|$))`,
);
/** `Ford, Henry.` and `Ford, H.`: an index or a list of works. */
function indexEntry(casedRight: string, lexicon: Lexicon): string | undefined {
  const [, initial, name] = invertedName.exec(casedRight) ?? [];
  return initial ?? (name !== undefined && lexicon.list('given').has(name.toLowerCase()) ? name : undefined);
}

const plainName = ready(regex.u`^\p{Lu}\p{L}+$`);
const wordAfter = ready(regex.u`^ (\p{Lu}\p{Ll}+)`);
/** En Chine Apple perd du terrain: the next sentence part begins there. */
const prepositionOpens =
  /(?:^|[.!?:»”"] ?)(?:en|pour|para|con|avec|sous|bajo|desde|depuis|selon|según|sans|sin|contre|contra|avant|après|tras|chez) $/;
/** Trump Davis, China Zorrilla, US Créteil: French and Spanish write a capital inside a sentence in names alone. */
function nameAfter({ name, left, casedRight, beforeName }: Neighbours, language: string): string | undefined {
  if ((language !== 'fr' && language !== 'es') || beforeName || !plainName.test(name)) return undefined;
  if (prepositionOpens.test(left)) return undefined;
  return wordAfter.exec(casedRight)?.[1];
}

const twoNamesAfter = ready(regex.u`^ (\p{Lu}\p{L}+) \p{Lu}\p{L}`);
/** Ford Madox Brown: the name is the first of three, unless the other two are a name of the pack. */
function firstName({ casedRight, beforeName }: Neighbours, lexicon: Lexicon): string | undefined {
  if (beforeName) return undefined;
  const name = twoNamesAfter.exec(casedRight)?.[1];
  return name !== undefined && lexicon.list('given').has(name.toLowerCase()) ? name : undefined;
}

/** Up to two words between an article and a noun, and nothing that the noun could describe behind it. */
const apposition = ready(
  regex.u`^,? (?:an?|the|my|our|his|her|their|ein|eine|mein|meine|unser|unsere|sein|seine|ihr|ihre|der|die|das|une?|l[ea]|mon|ma|notre|son|sa|el|una?|mi|nuestr[oa]|su) ((?:[\p{L}'-]+ ){0,2}?)([\p{L}'-]+)(?=[,.;:!?)]|$)`,
);

/** `Ford, a former quarterback,` and `Tesla, our dog`: what the name is, is said right behind it. */
function apposed(right: string, kinds: readonly string[], lexicon: Lexicon): string | undefined {
  const noun = apposition.exec(right)?.[2];
  return noun !== undefined && kinds.some((kind) => lexicon.list(kind).has(noun)) ? noun : undefined;
}

/** `"I'm Ford," he said`: nothing but the name is said, so it is not a firm's man who speaks (I'm Ford's lawyer). */
function introduced({ left, right }: Neighbours, lexicon: Lexicon): string | undefined {
  return /^[,.!?"”“«»]|^ »|^$/u.test(right) ? listedBefore(left, lexicon.list('introduction')) : undefined;
}

function heir(right: string, lexicon: Lexicon): string | undefined {
  // Trump, père de cinq enfants, is no heir of his.
  if (/^, (?:père|padre|fils|hijo) d[e'’]/.test(right)) return undefined;
  return andSons.exec(right)?.[0] ?? listedAfter(right.replace(/^,/, ''), lexicon.list('heir'));
}

function house(right: string, casedRight: string, lexicon: Lexicon): string | undefined {
  if (hanDotAfter.test(right)) return right.slice(0, 2);
  const number = ship.exec(right)?.[0];
  if (number !== undefined) return number;
  const word = listedAfter(right.replace(/^'s(?= )/, ''), lexicon.list('house'));
  return word !== undefined && (capital.test(casedRight.replace(/^'s(?= )/i, '')) || ALWAYS_HOUSE.test(word))
    ? word
    : undefined;
}

/** In English a hotel in front may be what the name owns (the hotel Trump sold): kind-of-thing.ts looks what follows. */
function houseInFront({ left }: Neighbours, language: string, lexicon: Lexicon): string | undefined {
  const word = listedBefore(left, lexicon.list('houseBefore')) ?? compoundInFront(left, language, lexicon);
  return word !== undefined && language === 'en' && lexicon.list('kind-en').has(word) ? undefined : word;
}

const lastWord = ready(regex.u`(\p{L}+) $`);
/** Letters of the shortest first part: `Bäckerfamilie` is a family, `Haus` in `Rathaus` a house as well. */
const FIRST_PART = 3;
/** A German compound is what its last part is. */
function compoundInFront(left: string, language: string, lexicon: Lexicon): string | undefined {
  const word = language === 'de' ? lastWord.exec(left)?.[1] : undefined;
  if (word === undefined) return undefined;
  const heads = lexicon.list('compoundHead-de');
  for (let at = FIRST_PART; at < word.length - 2; at++) if (heads.has(word.slice(at))) return word;
  return undefined;
}

const regionAfter = ready(regex.u`^s?, ((?:new |north |south )?\p{L}+)\.?(?:[,;)]|[.!?]?$|\. )`);
/** `Ford, Kansas, is small`: a place of that name. Without the second comma it is a list (Ford, Virginia Power). */
function place(right: string, language: string, lexicon: Lexicon): string | undefined {
  const region = regionAfter.exec(right)?.[1];
  return region !== undefined && lexicon.list(`region-${language}`).has(region) ? region : undefined;
}

/** Offices of all languages are one list: in Chinese 一家 counts firms, 監督 watches and 被告 may be one. */
const NO_OFFICE_IN_CHINESE: ReadonlySet<string> = new Set(['一家', '監督', '被告']);
function isNoOffice(word: string, language: string): boolean {
  return language === 'zh' && NO_OFFICE_IN_CHINESE.has(word);
}

function titleAfter(right: string, type: EntityRules['type'], language: string, lexicon: Lexicon): string | undefined {
  const word = after(right, 'titleAfter', lexicon);
  return word !== undefined && type !== 'person' && isNoOffice(word, language) ? undefined : word;
}

function after(right: string, kind: 'titleAfter' | 'honorificAfter', lexicon: Lexicon): string | undefined {
  return listedAfter(right, lexicon.list(kind));
}
