import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/pack/build-library.ts';
import { smallPack } from './small-pack.ts';

function smallLibrary() {
  const pack = smallPack();
  pack.info.$schema = '../pack.schema.json';
  pack.entities[1]!.ambiguity = 'A kind of car.';
  return { pack, library: buildLibrary(pack) };
}

test('entities, facts and sources are found by their ids', () => {
  const { pack, library } = smallLibrary();
  expect(Object.keys(library.entities)).toEqual(['acme', 'roadster']);
  expect(Object.keys(library.facts)).toEqual(['f1', 'f2']);
  expect(library.sources).toEqual(Object.fromEntries(pack.sources.map((source) => [source.id, source])));
  expect(library.topics).toEqual(pack.topics);
});

test('a fact is there whole and knows its subject, without the open point for editors', () => {
  const { pack, library } = smallLibrary();
  const { unsure, ...fact } = pack.entities[1]!.facts[0]!;
  expect(unsure).toBe('One report only.');
  expect(library.facts['f2']).toEqual({ ...fact, subject: 'roadster' });
});

test('an entity has what its card and the popup show', () => {
  const { type, tier, topics, label, typeLabel, oneLiner, related, card } = smallPack().entities[1]!;
  expect(smallLibrary().library.entities['roadster']).toEqual({
    id: 'roadster',
    type,
    tier,
    topics,
    label,
    typeLabel,
    oneLiner,
    spellings: [],
    related,
    card,
  });
});

test('an entity is found by its spellings: each once, without its names and without those that never match', () => {
  const pack = smallPack();
  const alias = (text: string, risk: 'none' | 'never') => ({ text, lang: '*' as const, risk, case: 'exact' as const });
  pack.entities[0]!.aliases.push(alias('Acme Inc', 'none'), alias('Acme Inc', 'none'), alias('AC', 'never'));
  expect(buildLibrary(pack).entities['acme']?.spellings).toEqual(['Acme Inc']);
});

test.each(['aliases', 'context', 'ambiguity', 'unsure', '$schema', 'facts'])(
  'what only editors and matching need stays out: %s',
  (field) => {
    const { library } = smallLibrary();
    const objects = [library.info, ...Object.values(library.entities), ...Object.values(library.facts)];
    expect(objects.filter((object) => Object.hasOwn(object, field))).toEqual([]);
  },
);
