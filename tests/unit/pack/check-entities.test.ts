import { expect, test } from 'vitest';
import { checkEntities } from '../../../src/pack/check-entities.ts';
import type { Entity, Pack } from '../../../src/pack/schema.ts';
import { problemsAfter } from './small-pack.ts';

const CAR = 'entities/roadster.json: roadster';

/** Changes the car; the carmaker stays as it is. */
function car(change: (entity: Entity) => void): (pack: Pack) => void {
  return ({ entities }) => change(entities[1]!);
}

test('entities that lead to what is there are no problem', () => {
  expect(problemsAfter(() => {}, checkEntities)).toEqual([]);
});

test.each<[string, (pack: Pack) => void, string[]]>([
  [
    'an unknown topic',
    car(({ topics }) => topics.push('bikes')),
    [`${CAR}: topics[1]: no topic "bikes"; add it to topics.json, or correct the id`],
  ],
  [
    'the names of an unknown entity',
    car((entity) => (entity.context = { insteadOf: 'acme-two' })),
    [`${CAR}: context.insteadOf: no entity "acme-two"; name the entity whose names it shares`],
  ],
  [
    'its own names',
    car((entity) => (entity.context = { insteadOf: 'roadster' })),
    [`${CAR}: context.insteadOf: is the entity itself; name the entity whose names it shares`],
  ],
  [
    'a relation to an unknown entity',
    car(({ related }) => related.push({ entity: 'acme-two', relation: 'makes' })),
    [`${CAR}: related[1] (acme-two).entity: no entity "acme-two"; add its file, or correct the id`],
  ],
  [
    'a relation to itself',
    car(({ related }) => related.push({ entity: 'roadster', relation: 'makes' })),
    [`${CAR}: related[1] (roadster).entity: leads to itself; name another entity`],
  ],
  [
    'an unknown relation',
    car(({ related }) => related.push({ entity: 'acme', relation: 'likes' })),
    [`${CAR}: related[1] (acme).relation: no relation "likes"; add it to pack.json, or use one from there`],
  ],
  [
    'a relation without the way back',
    ({ entities }) => (entities[0]!.related = []),
    [`${CAR}: related[0] (acme): "acme" does not lead back; add "makes" roadster to entities/acme.json`],
  ],
  [
    'a way back by another relation',
    ({ entities }) => (entities[0]!.related[0]!.relation = 'made by'),
    [
      'entities/acme.json: acme: related[0] (roadster): "roadster" does not lead back; add "makes" acme to entities/roadster.json',
      `${CAR}: related[0] (acme): "acme" does not lead back; add "makes" roadster to entities/acme.json`,
    ],
  ],
  [
    'an unknown fact on the card',
    car(({ card }) => card.push('f9')),
    [`${CAR}: card[1]: no fact "f9"; add the fact, or correct the id`],
  ],
  [
    'a fact on the card twice',
    car(({ card }) => card.push('f2')),
    [`${CAR}: card[1]: "f2" is on the card twice; name it once`],
  ],
  [
    'a fact on the card that is not about the entity',
    car(({ card }) => card.push('f1')),
    [
      `${CAR}: card[1]: "f1" is not about "roadster"; add it to the fact's about in entities/acme.json, or take the fact off`,
    ],
  ],
  [
    'an empty card of an entity that is highlighted',
    car((entity) => (entity.card = [])),
    [`${CAR}: tier: is highlight, but the card would be empty; give it a fact, or the tier popup-only`],
  ],
  [
    'an empty card of a quiet entity',
    car((entity) => Object.assign(entity, { card: [], tier: 'quiet' })),
    [`${CAR}: tier: is quiet, but the card would be empty; give it a fact, or the tier popup-only`],
  ],
  [
    'an empty card of an entity of the popup',
    car((entity) => Object.assign(entity, { card: [], tier: 'popup-only' })),
    [],
  ],
  [
    'a card with facts for some pages only',
    car(({ facts }) => (facts[0]!.onlyIfPageHas = ['Rodster'])),
    [`${CAR}: tier: is highlight, but the card would be empty; give it a fact, or the tier popup-only`],
  ],
  ['a line of 90 characters', car(({ oneLiner }) => (oneLiner.de = 'x'.repeat(90))), []],
  [
    'a line of 91 characters',
    car(({ oneLiner }) => (oneLiner.de = 'x'.repeat(91))),
    [`${CAR}: oneLiner.de: has 91 characters; use at most 90`],
  ],
])('%s', (_, change, lines) => {
  expect(problemsAfter(change, checkEntities)).toEqual(lines);
});
