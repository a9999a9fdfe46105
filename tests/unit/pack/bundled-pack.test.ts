import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../src/mentions/compile-lexicon.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import { READER_LANGUAGES } from '../../../src/pack/reader-language.ts';
import type { Fact } from '../../../src/pack/schema.ts';
import { SHIPPED_ENTITIES, SHIPPED_FACTS, SHIPPED_TOPICS } from './shipped-ids.ts';

const pack = readPack('assets/packs/china-innovation');
const facts = pack.entities.flatMap((entity) => entity.facts);
const fromArticle = facts.filter(({ sources }) => sources.some(({ source }) => source === pack.info.article));

function fact(id: string): Fact {
  const found = facts.find((other) => other.id === id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
}

/** Every text of a fact in both languages, where it stands: `c05 sources[1].wrong`. */
function textsOf({ id, text, note, figure, attribution, sources }: Fact): [place: string, en: string, de: string][] {
  const wrongs = sources.map(({ wrong }, index) => [`sources[${index}].wrong`, wrong] as const);
  return Object.entries({ text, note, figure, attribution, ...Object.fromEntries(wrongs) }).flatMap(([field, texts]) =>
    texts ? [[`${id} ${field}`, texts.en, texts.de]] : [],
  );
}

describe('what was shipped stays', () => {
  test.each([
    ['entities', SHIPPED_ENTITIES, 44, pack.entities],
    ['facts', SHIPPED_FACTS, 88, facts],
    ['topics', SHIPPED_TOPICS, 8, pack.topics],
  ])('%s keep their ids', (_, shipped, count, items) => {
    const ids = items.map(({ id }) => id);
    expect(new Set(shipped).size).toBeGreaterThanOrEqual(count);
    expect(shipped.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('no alias gets lost', () => {
    expect(pack.entities.flatMap(({ aliases }) => aliases).length).toBeGreaterThanOrEqual(517);
  });

  test('the aliases and context words fit into a lexicon', () => {
    expect(compileLexicon(pack).rules.entities).toHaveLength(pack.entities.length);
  });
});

describe('in every language of the UI', () => {
  const names = [
    ...pack.topics.map(({ id, label }) => [`topic ${id}`, label] as const),
    ...pack.entities.flatMap(({ id, label, typeLabel, oneLiner }) => [
      [`${id} label`, label] as const,
      [`${id} type`, typeLabel] as const,
      [`${id} line`, oneLiner] as const,
    ]),
    ...Object.entries(pack.info.relations).map(([id, { label }]) => [`relation ${id}`, label] as const),
  ];

  test('entities, types, lines, topics and relations are named', () => {
    const lacking = names.filter(([, texts]) => READER_LANGUAGES.some((language) => !texts[language]));
    expect(lacking.map(([place]) => place)).toEqual([]);
  });

  test('Chinese is written in Chinese, but for names that have no settled Chinese form', () => {
    const others = names.filter(([, texts]) => !/\p{Script=Han}/u.test(texts['zh-Hans']));
    const own = others.filter(([place, texts]) => !place.endsWith(' label') || texts['zh-Hans'] !== texts.en);
    expect(own.map(([place]) => place)).toEqual([]);
  });

  test('Vietnamese quotes are curly', () => {
    expect(names.filter(([, { vi }]) => /["'«»]/.test(vi)).map(([place]) => place)).toEqual([]);
  });
});

describe('in both languages', () => {
  const texts = facts.flatMap(textsOf);

  test('sentences are translated, not repeated', () => {
    const sentences = texts.filter(([place]) => / (text|note|.*wrong)$/.test(place));
    expect(sentences.length).toBeGreaterThan(facts.length);
    expect(sentences.filter(([, en, de]) => en === de)).toEqual([]);
  });

  test.each([
    ['straight quotes', /["']/],
    ['English quotes', /”|“(?=[\p{L}\d])|‘/u],
    ['an unclosed quote', /^[^„]*“|„[^“]*$|„[^“]*„/],
    ['a percent sign', /%/],
    ['a decimal point', /(?<!Claude )\d\.\d{1,2}(?!\d)/],
    ['English million or billion', /\d(?:m|bn|tn)\b/],
  ])('no German text has %s', (_, pattern) => {
    expect(texts.filter(([, , de]) => pattern.test(de)).map(([place, , de]) => `${place}: ${de}`)).toEqual([]);
  });
});

describe('the article that the pack was started from', () => {
  test('is the only source that ships unseen', () => {
    const unseen = pack.sources.filter(({ status }) => status === 'UNVERIFIED');
    expect(unseen.map(({ id }) => id)).toEqual([pack.info.article]);
  });

  test('is named under every fact that it tells, last of all', () => {
    // In the ids of the first release, c stands for a claim of the article, x for what was added.
    const told = SHIPPED_FACTS.filter((id) => id.startsWith('c'));
    expect(fromArticle.map(({ id }) => id)).toEqual(expect.arrayContaining(told));
    expect(fromArticle.filter(({ sources }) => sources.at(-1)?.source !== pack.info.article)).toEqual([]);
  });

  test('says under every corrected or disputed fact what it got wrong', () => {
    const contested = fromArticle.filter(({ status }) => status === 'corrected' || status === 'disputed');
    expect(contested.length).toBeGreaterThanOrEqual(17);
    expect(contested.filter(({ sources }) => !sources.at(-1)?.wrong).map(({ id }) => id)).toEqual([]);
  });

  test('supports no fact that corrects it', () => {
    const corrected = fromArticle.filter(({ status }) => status === 'corrected');
    expect(corrected.map(({ id, sources }) => [id, sources.at(-1)?.role])).toEqual(
      corrected.map(({ id }) => [id, 'contradicts']),
    );
  });

  test.each([
    ['c05', '2,000 chips', /2[.,]?000/],
    ['c07', 'less than 6 million', /\b6\b/],
    ['c08', 'billions', /billion|\dbn|Milliarden|Mrd/],
    ['c18', 'more than a third', /third|Drittel|3[3-9]/],
    ['c22', 'mid-February', /mid|Mitte/i],
    ['c23', 'all vehicles', /\ball|every/i],
    ['c26', 'plus 4.5 percent', /^\+?4[.,]5\s?(%|Prozent)$/],
    ['c36', '27 January', /27/],
    ['c41', '28 January', /28/],
  ])('%s does not show its wrong figure: %s', (id, _, wrong) => {
    expect(['corrected', 'disputed']).toContain(fact(id).status);
    expect(fact(id).figure!.en).not.toMatch(wrong);
    expect(fact(id).figure!.de).not.toMatch(wrong);
  });

  test.each(['c01', 'c12', 'c13', 'c30', 'c31', 'c32', 'c33', 'c34', 'c40'])('%s, its opinion, is no fact', (id) => {
    expect(facts.filter((other) => other.id === id)).toEqual([]);
  });

  test('has its misspelling of Stellantis corrected only where the page has it', () => {
    expect(fact('c29').onlyIfPageHas).toEqual(['Stellaris']);
  });
});

describe('what people and firms say', () => {
  test.each(['c37', 'c42', 'c43', 'x36'])('%s came through translations and is not quoted word for word', (id) => {
    expect(fact(id).text.de).not.toMatch(/[„“»«]/);
    expect(fact(id).text.en).not.toMatch(/["“”]/);
  });

  test.each([
    ['c07', 'DeepSeek'],
    ['x04', 'SemiAnalysis'],
    ['x19', 'OpenAI'],
    ['x20', 'Demis Hassabis'],
    ['x08', 'Richard Yu'],
    ['x24', 'BYD'],
  ])('%s says who claims it: %s', (id, who) => {
    expect(fact(id).attribution.en).toContain(who);
    expect(fact(id).attribution.de).toContain(who);
  });
});

test('facts that a later state has overtaken say what came later', () => {
  const overtaken = facts.filter(({ status }) => status === 'outdated');
  expect(overtaken.map(({ id }) => id)).toEqual(expect.arrayContaining(['c25', 'x10']));
  expect(overtaken.filter(({ note }) => !note)).toEqual([]);
});

test('market values get old within months', () => {
  const values = ['c27', 'c28', 'x25'].map((id) => [id, fact(id).shelfLifeMonths]);
  expect(values).toEqual([
    ['c27', 3],
    ['c28', 3],
    ['x25', 3],
  ]);
});
