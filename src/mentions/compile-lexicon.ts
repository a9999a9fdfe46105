/** Pack in, stored lexicon out: runs when the extension is built, and for `spot` and tests. Same bytes on every machine. */
import type { Alias, Context, Entity, Pack } from '../pack/schema.ts';
import { classOf, UNSPACED } from './characters.ts';
import { foldToString } from './fold.ts';
import { BASE, digit, LEXICON_VERSION, type StoredLexicon, toRuns } from './lexicon-file.ts';
import { ADDRESS_FLAG, CASE, KIND, type Pattern, PREFIX_FLAG, RISK } from './lexicon.ts';

type StoredEntity = StoredLexicon['entities'][number];

/** @throws if a pattern cannot be stored, naming it */
export function compileLexicon({ topics, entities }: Pick<Pack, 'topics' | 'entities'>): StoredLexicon {
  const words = new Words();
  const patterns = new Patterns();
  const topicIds = topics.map(({ id }) => id);
  const rows = entities.map((entity, owner): StoredEntity => {
    for (const alias of entity.aliases) if (alias.risk !== 'never') patterns.add(aliasPattern(alias, owner));
    for (const phrase of entity.context?.block ?? [])
      patterns.add({ text: foldToString(phrase), flags: KIND.block | (CASE.any << 2), owner });
    return entityRow(entity, words, topicIds);
  });
  const pageHas: Record<number, string> = {};
  for (const fact of entities.flatMap((entity) => entity.facts)) {
    for (const text of fact.onlyIfPageHas ?? []) pageHas[words.index(text)] = text;
  }
  for (const pattern of words.patterns()) patterns.add(pattern);
  return { version: LEXICON_VERSION, ...store(patterns.all()), topics: topicIds, entities: rows, pageHas };
}

/** Context words, each once, numbered in order of first use. */
class Words {
  readonly #indexes = new Map<string, number>();

  index(word: string): number {
    const index = this.#indexes.get(word) ?? this.#indexes.size;
    this.#indexes.set(word, index);
    return index;
  }

  patterns(): Pattern[] {
    return [...this.#indexes].map(([word, owner]) => {
      const text = foldToString(word.replace(/\*$/, ''));
      // US, KI, EVs: entries all in capitals (a plural s aside) compare with case, so that "us" is no United States.
      const caseRule = /^\p{Lu}[\p{Lu}\d]+s?$/u.test(text) ? CASE.exact : CASE.any;
      return { text, flags: KIND.word | (caseRule << 2) | (word.endsWith('*') ? PREFIX_FLAG : 0), owner };
    });
  }
}

/** Patterns without repetition: the same spelling in two languages is one pattern, under the milder rule of both. */
class Patterns {
  readonly #patterns = new Map<string, Pattern>();

  add(pattern: Pattern): void {
    const { text, flags, owner } = pattern;
    if (text.length === 0 || text.length > BASE)
      throw new Error(`lexicon: "${text}" has ${text.length} units, but a pattern has 1 to ${BASE}`);
    if (text.length === 1 && classOf(text.charCodeAt(0)) !== UNSPACED) {
      throw new Error(
        `lexicon: "${text}" is a single letter; give the alias the risk "never", or a context word more letters`,
      );
    }
    const caseless = ((flags >> 2) & 3) === CASE.any;
    const key = `${flags & 3} ${owner} ${caseless ? text.toLowerCase() : text}`;
    const known = this.#patterns.get(key);
    this.#patterns.set(key, known ? milder(known, pattern) : pattern);
  }

  all(): Pattern[] {
    return [...this.#patterns.values()];
  }
}

function milder(one: Pattern, other: Pattern): Pattern {
  const bits = ({ flags }: Pattern, shift: number): number => (flags >> shift) & 3;
  const risk = Math.min(bits(one, 4), bits(other, 4));
  const caseRule = Math.max(bits(one, 2), bits(other, 2));
  const rest = (one.flags | other.flags) & ~0b111100;
  return { ...one, flags: rest | (caseRule << 2) | (risk << 4) };
}

function aliasPattern({ text, case: caseRule, risk, prefix }: Alias, owner: number): Pattern {
  const folded = foldToString(text);
  const address = /[@/]|\.(?!$|\s)/.test(folded) ? ADDRESS_FLAG : 0;
  const flags =
    KIND.alias | (CASE[caseRule] << 2) | (RISK[risk as keyof typeof RISK] << 4) | (prefix ? PREFIX_FLAG : 0) | address;
  return { text: folded, flags, owner };
}

function entityRow({ id, tier, topics, context }: Entity, words: Words, topicIds: string[]): StoredEntity {
  const runs = (list: readonly string[]): string => toRuns(list.map((word) => words.index(word)));
  const byLanguage = (lists: Context['reject']): Record<string, string> | 0 =>
    lists ? Object.fromEntries(Object.entries(lists).map(([language, list]) => [language, runs(list ?? [])])) : 0;
  const { requireAny, reject, requireAll } = context ?? {};
  return [
    id,
    tier,
    topics.map((topic) => topicIds.indexOf(topic)),
    byLanguage(requireAny),
    byLanguage(reject),
    requireAll ? [requireAll.scope, requireAll.groups.map(runs)] : 0,
  ];
}

function store(patterns: Pattern[]): Pick<StoredLexicon, 'texts' | 'rows' | 'flags'> {
  const sorted = patterns.toSorted(
    (one, other) => compareUnits(one.text, other.text) || one.flags - other.flags || one.owner - other.owner,
  );
  const flags = [...new Set(sorted.map((pattern) => pattern.flags))];
  let before = '';
  const texts = sorted.map(({ text }) => {
    const shared = sharedUnits(before, text);
    before = text;
    return digit(shared) + text.slice(shared);
  });
  const rows = sorted.map(
    (pattern) =>
      digit(flags.indexOf(pattern.flags)) + digit(Math.floor(pattern.owner / BASE)) + digit(pattern.owner % BASE),
  );
  return { texts: texts.join('\n'), rows: rows.join(''), flags };
}

function sharedUnits(one: string, other: string): number {
  let units = 0;
  while (units < one.length && units < BASE - 1 && one[units] === other[units]) units++;
  return units;
}

function compareUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
