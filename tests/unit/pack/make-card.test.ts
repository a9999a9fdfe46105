import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/pack/build-library.ts';
import { cardLanguages } from '../../../src/pack/reader-language.ts';
import { type CardRequirements, makeCard } from '../../../src/pack/make-card.ts';
import type { Pack } from '../../../src/pack/schema.ts';
import { smallPack } from './small-pack.ts';

function card(entity: string, change: (pack: Pack) => void = () => {}, requirements: Partial<CardRequirements> = {}) {
  const pack = smallPack();
  change(pack);
  return makeCard(buildLibrary(pack), entity, {
    languages: cardLanguages('en'),
    pageHas: [],
    today: '2025-07-01',
    ...requirements,
  });
}

test('a card has its name, kind, line, topics and the state of the data', () => {
  expect(card('roadster')).toMatchObject({
    entity: 'roadster',
    language: 'en',
    name: 'Acme Roadster',
    type: 'Car (en)',
    oneLiner: 'A car',
    topics: [{ id: 'cars', label: 'Cars' }],
    dataDate: '31 January 2026',
    packVersion: '1.0.0',
  });
});

test('a fact comes with all that a reader needs to judge it', () => {
  expect(card('roadster')?.facts).toEqual([
    {
      id: 'f2',
      language: 'en',
      text: 'The Acme Roadster cost 20,000 dollars (en)',
      note: 'The article gives another price (en)',
      figure: '$20,000 (en)',
      attribution: 'Acme (en)',
      asOf: 'June 2025',
      status: 'corrected',
      possiblyOutdated: false,
      sources: [
        {
          id: 'press',
          title: 'Title of press',
          publisher: 'Publisher of press',
          url: 'https://press.example/',
          lang: 'en',
          tier: 'reporting',
          status: 'VERIFIED',
          role: 'corrects',
        },
        {
          id: 'article',
          title: 'Title of article',
          publisher: 'Publisher of article',
          url: 'https://article.example/',
          lang: 'en',
          tier: 'reporting',
          status: 'UNVERIFIED',
          role: 'contradicts',
          wrong: 'The article gives 10,000 dollars (en)',
        },
      ],
    },
  ]);
});

test("a source in another language than the reader's says which", () => {
  const german = card('roadster', undefined, { languages: cardLanguages('de') });
  expect(german?.facts[0]?.sources[0]).toMatchObject({ lang: 'en', langName: 'Englisch' });
  expect(card('roadster')?.facts[0]?.sources[0]).not.toHaveProperty('langName');
});

test('every text of a German card is German', () => {
  const german = card('roadster', undefined, { languages: cardLanguages('de') });
  expect(german?.type).toBe('Car (de)');
  expect(JSON.stringify(german)).not.toContain('(en)');
});

test.each(['vi', 'zh-Hans'] as const)('a reader of %s gets names in that language and facts in English', (language) => {
  const foreign = card('roadster', undefined, { languages: cardLanguages(language) });
  expect(foreign?.type).toBe(`Car (${language.slice(0, 2)})`);
  expect(foreign?.related[0]?.relation).toBe(`made by (${language.slice(0, 2)})`);
  expect(foreign?.facts[0]).toMatchObject({ language: 'en', figure: '$20,000 (en)', attribution: 'Acme (en)' });
  expect(foreign?.facts[0]?.sources[1]?.wrong).toBe('The article gives 10,000 dollars (en)');
});

test.each([
  ['de', 'de', 'de'],
  ['vi de', 'vi', 'de'],
  ['zh-Hans', 'zh-Hans', 'en'],
  ['ja de', 'de', 'de'],
] as const)('an English reader who wants "%s" gets names in %s and facts in %s', (chosen, names, facts) => {
  const wanted = card('roadster', undefined, { languages: cardLanguages('en', chosen) });
  expect(wanted).toMatchObject({ language: 'en', names, type: `Car (${names.slice(0, 2)})` });
  expect(wanted?.topics).toEqual([{ id: 'cars', label: 'Cars' }]);
  expect(wanted?.facts[0]).toMatchObject({ language: facts, figure: `$20,000 (${facts})` });
});

test('facts stand in the order of the card, not of the files', () => {
  const swap = ({ entities }: Pack): unknown => (entities[0]!.card = ['f2', 'f1']);
  expect(card('acme')?.facts.map(({ id }) => id)).toEqual(['f1', 'f2']);
  expect(card('acme', swap)?.facts.map(({ id }) => id)).toEqual(['f2', 'f1']);
});

test('only a fact about another subject names it', () => {
  expect(card('acme')?.facts.map(({ subject }) => subject)).toEqual([
    undefined,
    { id: 'roadster', name: 'Acme Roadster' },
  ]);
});

test.each([
  ['that has one of its strings', ['Rodster'], ['f2']],
  ['that has none of its strings', ['Stellaris'], []],
  ['without any', [], []],
])('a fact for some pages only, on a page %s', (_, pageHas, ids) => {
  const restrict = ({ entities }: Pack): unknown => (entities[1]!.facts[0]!.onlyIfPageHas = ['Roudster', 'Rodster']);
  expect(card('roadster', restrict, { pageHas })?.facts.map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['2025-12-31', false],
  ['2026-01-01', true],
])('on %s the price of June 2025, good for six months, is possibly outdated: %s', (today, possiblyOutdated) => {
  expect(card('roadster', undefined, { today })?.facts[0]?.possiblyOutdated).toBe(possiblyOutdated);
});

test('related entities come with name, relation and whether they have a card', () => {
  const empty = ({ entities }: Pack): unknown => (entities[1]!.card = []);
  const related = { entity: 'roadster', name: 'Acme Roadster', relation: 'makes (en)' };
  expect(card('acme')?.related).toEqual([{ ...related, hasCard: true }]);
  expect(card('acme', empty)?.related).toEqual([{ ...related, hasCard: false }]);
});

test.each(['acme-two', 'constructor', '__proto__'])('there is no card for an unknown entity: %s', (entity) => {
  expect(card(entity)).toBeUndefined();
});
