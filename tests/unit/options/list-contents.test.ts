import { expect, test } from 'vitest';
import { readPack } from '../../../src/pack/read-pack.ts';
import { buildLibrary } from '../../../src/pack/build-library.ts';
import { cardLanguages } from '../../../src/pack/reader-language.ts';
import { listContents, searchContents } from '../../../src/options/list-contents.ts';

const library = buildLibrary(readPack('assets/packs/china-innovation'));
const { article } = library.info;
const all = listContents(library, { languages: cardLanguages('en'), today: '2026-11-23' });

test('every entity and every fact is listed, each fact once', () => {
  expect(all.map(({ id }) => id).toSorted()).toEqual(Object.keys(library.entities).toSorted());
  const facts = all.flatMap((entity) => entity.facts.map(({ id }) => id));
  expect(facts.toSorted()).toEqual(Object.keys(library.facts).toSorted());
});

test('a search finds entities by name, and facts by their text and sources', () => {
  const byd = searchContents(all, { query: 'byd', filter: '', article }).find(({ id }) => id === 'byd')!;
  expect(byd.facts).toEqual(all.find(({ id }) => id === 'byd')!.facts);
  expect(searchContents(all, { query: 'sputnik 1957', filter: '', article }).map(({ id }) => id)).toContain(
    'sputnik-1',
  );
  expect(searchContents(all, { query: 'no such word', filter: '', article })).toEqual([]);
});

test('a status leaves its facts only, and no entity without one', () => {
  const corrected = searchContents(all, { query: '', filter: 'corrected', article });
  expect(corrected.flatMap(({ facts }) => facts).every(({ status }) => status === 'corrected')).toBe(true);
  expect(corrected.every(({ facts }) => facts.length > 0)).toBe(true);
});

test('what the article got wrong can be shown alone', () => {
  const facts = searchContents(all, { query: '', filter: 'article', article }).flatMap((entity) => entity.facts);
  expect(facts.length).toBeGreaterThan(10);
  expect(facts.every(({ sources }) => sources.some(({ id, wrong }) => id === article && wrong))).toBe(true);
});
