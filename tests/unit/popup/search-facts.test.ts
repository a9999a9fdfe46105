import { describe, expect, test } from 'vitest';
import type { Library, LibraryFact } from '../../../src/pack/library.ts';
import type { FactLanguage } from '../../../src/pack/reader-language.ts';
import { indexFacts } from '../../../src/popup/search-facts.ts';

function fact(id: string, subject: string, en: string, rest: Partial<LibraryFact> = {}): LibraryFact {
  const both = (text: string) => ({ en: text, de: `${text} auf Deutsch` });
  return {
    id,
    subject,
    text: both(en),
    attribution: both('press'),
    asOf: '2025',
    status: 'supported',
    shelfLifeMonths: null,
    about: [],
    sources: [{ source: 's', role: 'supports' }],
    ...rest,
  };
}

const names = { byd: ['BYD', '比亚迪'], 'tuoi-tre': ['Tuổi Trẻ', '青年报'], seagull: ['Seagull', '海鸥'] };
const library: Pick<Library, 'entities' | 'facts'> = {
  entities: Object.fromEntries(
    Object.entries(names).map(([id, [en, zh]]) => [
      id,
      { label: { en, de: en, vi: en, 'zh-Hans': zh } } as Library['entities'][string],
    ]),
  ),
  facts: {
    sales: fact('sales', 'byd', 'It sold 4.27m vehicles in 2024.', { figure: { en: '4.27m', de: '4,27 Mio.' } }),
    price: fact('price', 'seagull', 'It started at 69,800 yuan.', {
      about: ['byd'],
      note: { en: 'Cheaper since May.', de: 'Seit Mai günstiger.' },
    }),
    founded: fact('founded', 'tuoi-tre', 'A newspaper of Ho Chi Minh City.', {
      attribution: { en: 'Britannica', de: 'Britannica' },
    }),
  },
};
const find = (query: string, language: FactLanguage = 'en') =>
  indexFacts(library, language)(query).map((hit) => hit.fact);

describe('indexFacts', () => {
  test.each([
    ['a name', 'seagull', ['price']],
    ['the subject before a fact that only names it', 'byd', ['sales', 'price']],
    ['a name in another language than the reader’s', '比亚迪', ['sales', 'price']],
    ['the beginning of a word', 'vehic', ['sales']],
    ['a word with a slip', 'newspapr', ['founded']],
    ['a name without its accents', 'tuoi tre', ['founded']],
    ['a figure', '4.27m', ['sales']],
    ['a note', 'cheaper', ['price']],
    ['who says so', 'britannica', ['founded']],
    ['only facts that have all words', 'byd yuan', ['price']],
    ['a short word as it is: no slips', 'bad', []],
    ['nothing for what is not there', 'quantum', []],
  ])('finds %s', (_, query, facts) => {
    expect(find(query)).toEqual(facts);
  });

  test('searches texts in the reader’s language only', () => {
    expect(find('günstiger', 'de')).toEqual(['price']);
    expect(find('günstiger', 'en')).toEqual([]);
  });
});
