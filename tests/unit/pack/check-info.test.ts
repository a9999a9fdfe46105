import { expect, test } from 'vitest';
import { checkInfo } from '../../../src/pack/check-info.ts';
import type { Pack } from '../../../src/pack/schema.ts';
import { problemsAfter } from './small-pack.ts';

const label = { en: 'x', de: 'x', vi: 'x', 'zh-Hans': 'x' };

test('an article that is listed, a day and relations that lead back are no problem', () => {
  expect(problemsAfter(() => {}, checkInfo)).toEqual([]);
});

test.each<[string, (pack: Pack) => void, string[]]>([
  [
    'the article is no source',
    ({ info }) => (info.article = 'artikel'),
    ['pack.json: small: article: no source "artikel"; add it to sources.json, or correct the id'],
  ],
  [
    'the date of the data is a month',
    ({ info }) => (info.dataDate = '2026-01'),
    ['pack.json: small: dataDate: "2026-01" is not a day; write it as YYYY-MM-DD'],
  ],
  [
    'a relation has an inverse that is not there',
    ({ info }) => (info.relations['sells'] = { inverse: 'sold by', label }),
    [
      'pack.json: small: relations.sells.inverse: "sold by" does not have "sells" as its inverse; add it, or correct its inverse',
    ],
  ],
  [
    'a relation has the inverse of another',
    ({ info }) => (info.relations['builds'] = { inverse: 'made by', label }),
    [
      'pack.json: small: relations.builds.inverse: "made by" does not have "builds" as its inverse; add it, or correct its inverse',
    ],
  ],
  [
    'a relation is its own inverse',
    ({ info }) => (info.relations['competes with'] = { inverse: 'competes with', label }),
    [],
  ],
])('%s', (_, change, lines) => {
  expect(problemsAfter(change, checkInfo)).toEqual(lines);
});
