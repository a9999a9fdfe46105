import { expect, test } from 'vitest';
import { checkIds } from '../../../src/pack/check-ids.ts';
import type { Pack } from '../../../src/pack/schema.ts';
import { problemsAfter } from './small-pack.ts';

const MEND = 'give this one an id of its own';

test('ids that differ are no problem', () => {
  expect(problemsAfter(() => {}, checkIds)).toEqual([]);
});

test.each<[string, (pack: Pack) => void, string]>([
  [
    'topics',
    ({ topics }) => topics.push(topics[0]!),
    'topics.json: topics[1] (cars).id: another topic has the id "cars" (topics.json)',
  ],
  [
    'sources',
    ({ sources }) => (sources[2]!.id = 'maker'),
    'sources.json: sources[2] (maker).id: another source has the id "maker" (sources.json)',
  ],
  [
    'entities',
    ({ entities }) => (entities[1]!.id = 'acme'),
    'entities/acme.json: acme: id: another entity has the id "acme" (entities/acme.json)',
  ],
  [
    'facts of different entities',
    ({ entities }) => (entities[1]!.facts[0]!.id = 'f1'),
    'entities/roadster.json: roadster: facts[0] (f1).id: another fact has the id "f1" (entities/acme.json)',
  ],
])('two %s with one id: the second is named', (_, change, line) => {
  expect(problemsAfter(change, checkIds)).toEqual([`${line}; ${MEND}`]);
});
