import { expect, test } from 'vitest';
import { placeOf } from '../../../src/pack/place.ts';

const ENTITY = {
  id: 'byd',
  topics: ['cars'],
  related: [{ entity: 'tesla' }],
  aliases: [{ text: 'BYD' }],
  facts: [{ id: 'c23', sources: [{ source: 'wired-byd' }] }],
};

test.each([
  ['a field', ['tier'], 'byd: tier'],
  ['a list item without a name', ['topics', 0], 'byd: topics[0]'],
  ['a fact, by its id', ['facts', 0, 'text', 'de'], 'byd: facts[0] (c23).text.de'],
  [
    'a source of a fact, by its id',
    ['facts', 0, 'sources', 0, 'role'],
    'byd: facts[0] (c23).sources[0] (wired-byd).role',
  ],
  ['a related entity, by its id', ['related', 0, 'relation'], 'byd: related[0] (tesla).relation'],
  ['an alias, by its text', ['aliases', 0, 'risk'], 'byd: aliases[0] (BYD).risk'],
  ['an item that is not there', ['facts', 7, 'id'], 'byd: facts[7].id'],
  ['the entity itself', [], 'byd'],
])('%s is named', (_, path, place) => {
  expect(placeOf(ENTITY, path)).toBe(place);
});

test.each([
  ['a list', [1, 2]],
  ['nothing', null],
  ['a text', 'byd'],
])('%s instead of an object is the whole file', (_, content) => {
  expect(placeOf(content, [])).toBe('the whole file');
});
