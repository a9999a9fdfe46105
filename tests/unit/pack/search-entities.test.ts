import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/pack/build-library.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import type { ReaderLanguage } from '../../../src/pack/reader-language.ts';
import { searchEntities } from '../../../src/pack/search-entities.ts';

const library = buildLibrary(readPack('assets/packs/china-innovation'));
const found = (query: string, reader: ReaderLanguage = 'en') => searchEntities(library, query, reader);

test.each([
  ['its name', 'BYD', 'byd'],
  ['its name in other letters', 'deepseek-r1', 'deepseek-r1'],
  ['its name in another language', '比亚迪', 'byd'],
  ['its name without accents', 'tuoi tre', 'tuoi-tre'],
  ['an alias', 'GM', 'general-motors'],
  ['a name with spaces around and within', '  donald   trump ', 'donald-trump'],
])('is exact by %s', (_, query, id) => {
  expect(found(query)[0]).toMatchObject({ id, exact: true });
});

test.each([
  ['the beginning of a name', 'deeps', 'deepseek'],
  ['a word of a name', 'seagull', 'byd-seagull'],
  ['words of its one line', 'newspaper vietnamese', 'tuoi-tre'],
  ['a part of a Chinese line', '越南胡志明市', 'tuoi-tre', 'zh-Hans'],
  ['words of its line in Vietnamese', 'nhật báo', 'tuoi-tre', 'vi'],
] as [string, string, string, ReaderLanguage?][])('finds by %s', (_, query, id, reader) => {
  expect(found(query, reader)[0]?.id).toBe(id);
});

test('a name comes before those that only begin so', () => {
  const ids = found('deepseek').map(({ id }) => id);
  expect(ids[0]).toBe('deepseek');
  expect(ids).toEqual(expect.arrayContaining(['deepseek-r1', 'deepseek-app']));
});

test('an entity is called as its reader calls it', () => {
  expect(found('byd', 'zh-Hans')[0]).toMatchObject({ name: '比亚迪', type: '汽车制造商' });
});

test.each(['', '   ', 'quantum', 'BYD quantum', 'eep'])('finds nothing for "%s"', (query) => {
  expect(found(query)).toEqual([]);
});
