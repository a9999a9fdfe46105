/** The part of a stored lexicon that every page pays for (known-names.ts). Build only. */
import { addHead, addPair, HEAD_OF, setBit, setTwoBits, stepHash } from './beginnings.ts';
import { classOf, lowerOf, WORD } from './characters.ts';
import { compileParts, type PackPart } from './compile-lexicon.ts';
import { foldUnit } from './fold-unit.ts';
import { isSign, type Key, keyOf, openUnits } from './keys.ts';
import { emptyTables, ENDING, numberOf, SEED, storeBits, storeNumbers, type StoredNames } from './known-names.ts';
import { CASE, KIND, type Pattern } from './lexicon.ts';
import { HASHED_OPEN } from './name-table.ts';

/** First letters of so many words may be capitals or not: more words give too many forms to list. */
const MOST_FREE_LETTERS = 5;
/** A first word whose second is stored as well: of words with more than three letters a text has too few to pay for that. */
const shortFirstWord = /^[a-z\d]{1,3}(?![a-z\d])/i;

/** What every page knows of a pack. */
export function knownNames(pack: PackPart): StoredNames {
  const { rules, patterns } = compileParts(pack);
  return namesPart(patterns, rules.pageWords);
}

/** @param patterns context words by number, then names */
function namesPart(patterns: readonly Pattern[], pageWords: number): StoredNames {
  const kept = patterns.filter(({ flags, owner }) => {
    const kind = flags & 3;
    return kind === KIND.alias || (kind === KIND.word && owner < pageWords);
  });
  const openAt = openUnits(kept);
  const keys = withoutLonger(kept.map((pattern) => ({ ...pattern, ...keyOf(pattern, openAt) })));
  const paired = pairedHeads(keys);
  const tables = emptyTables();
  for (const key of keys) {
    for (const hash of key.goesOn) setBit(hash, tables.goesOn);
    if (isOpenKey(key)) setTwoBits(key.hash, HEAD_OF.any, tables.heads);
    if (key.head === undefined) continue;
    if (paired.has(key.head)) addPair(key.head, key.second!, tables);
    else addHead(key.head, tables.heads);
  }
  const numbers = (kind: number): number[] => keys.filter(({ flags }) => (flags & 3) === kind).flatMap(spellingNumbers);
  return {
    heads: storeBits(tables.heads),
    pairs: storeBits(tables.pairs),
    goesOn: storeBits(tables.goesOn),
    openAt,
    signs: [...new Set(kept.map(({ text }) => text.charAt(0)).filter(isSign))].join(''),
    names: storeNumbers(numbers(KIND.alias)),
    words: storeNumbers(numbers(KIND.word)),
  };
}

/**
 * Without the spellings that begin with another one: where `DeepSeek app` stands, `DeepSeek` stands too, and one name
 * is enough to bring the judge.
 */
function withoutLonger(keys: readonly (Pattern & Key)[]): (Pattern & Key)[] {
  const whole = Map.groupBy(
    keys.filter((key) => (key.flags & 3) === KIND.alias && key.hashed === key.text.length),
    ({ hash }) => hash,
  );
  return keys.filter((key) => {
    if ((key.flags & 3) !== KIND.alias) return true;
    const shorter = key.goesOn.flatMap((hash) => whole.get(hash) ?? []);
    return !shorter.some((one) => one !== key && standsIn(one, key));
  });
}

/** In each form that its case rule allows, does the longer one begin with a form of the shorter one? */
function standsIn(shorter: Pattern, longer: Pattern): boolean {
  const [own, other] = [shorter, longer].map(({ flags }) => (flags >> 2) & 3);
  if (own === CASE.any) return lowerOfAll(longer.text).startsWith(lowerOfAll(shorter.text));
  return own === CASE.exact && other === CASE.exact && longer.text.startsWith(shorter.text);
}

function lowerOfAll(text: string): string {
  return mapUnits(text, lowerUnit);
}

/** First words so short that a text is full of them, if a second word stands in all that begins with them. */
function pairedHeads(keys: readonly (Pattern & Key)[]): ReadonlySet<number> {
  const short = keys.filter(({ text, second }) => second !== undefined && shortFirstWord.test(text));
  const alone = new Set(keys.filter(({ second }) => second === undefined).map(({ head }) => head));
  return new Set(short.flatMap(({ head }) => (alone.has(head) ? [] : [head!])));
}

/** One for each form in which the pattern's case rule lets it be written. */
function spellingNumbers({ text, flags, hashed }: Pattern & Key): number[] {
  const open = isOpenKey({ hashed });
  const ending = open ? ENDING.open : ENDING.whole;
  return hashesOf(open ? text : text.slice(0, hashed), flags).map((hash) => numberOf(hash, ending));
}

function isOpenKey({ hashed }: Pick<Key, 'hashed'>): boolean {
  return (hashed & HASHED_OPEN) !== 0;
}

function hashesOf(text: string, flags: number): number[] {
  const rule = (flags >> 2) & 3;
  if (rule === CASE.any) return [hashOf(lowerOfAll(text), SEED.lower)];
  return formsOf(text, rule).map((form) => hashOf(form, SEED.cased));
}

/** As written, in capitals (which short names do not have: the judge knows), and with capitals to begin words. */
function formsOf(head: string, rule: number): string[] {
  const capitals = mapUnits(head, upperUnit);
  if (rule !== CASE.title) return [head, capitals];
  const begins = (at: number): boolean => at === 0 || classOf(head.charCodeAt(at - 1)) !== WORD;
  const free = Array.from({ length: head.length }, (_, at) => at).filter(
    (at) => begins(at) && upperUnit(head[at]!) !== head[at],
  );
  if (free.length > MOST_FREE_LETTERS) throw new Error(`lexicon: "${head}" has too many words for case "title"`);
  const titled = Array.from({ length: 2 ** free.length }, (_, chosen) =>
    mapUnits(head, (unit, at) => (free.some((one, bit) => one === at && (chosen >> bit) & 1) ? upperUnit(unit) : unit)),
  );
  return [...titled, capitals];
}

/** A unit's capital, if that is one unit as well. */
function upperUnit(unit: string): string {
  const upper = unit.toUpperCase();
  return upper.length === 1 ? upper : unit;
}

function lowerUnit(unit: string): string {
  return String.fromCharCode(lowerOf(unit.charCodeAt(0)));
}

function mapUnits(text: string, change: (unit: string, at: number) => string): string {
  let changed = '';
  for (let at = 0; at < text.length; at++) changed += change(text.charAt(at), at);
  return changed;
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = stepHash(hash, foldUnit(text.charCodeAt(at)));
  return hash;
}
