import { expect, test } from 'vitest';
import { checkFacts } from '../../../src/pack/check-facts.ts';
import type { Fact, Pack } from '../../../src/pack/schema.ts';
import { problemsAfter } from './small-pack.ts';

const PRICE = 'entities/roadster.json: roadster: facts[0] (f2)';

/** Changes the corrected fact about the car's price. */
function price(change: (fact: Fact) => void): (pack: Pack) => void {
  return ({ entities }) => change(entities[1]!.facts[0]!);
}

function sources(...rows: [source: string, role: Fact['sources'][number]['role']][]): (fact: Fact) => void {
  return (fact) => (fact.sources = rows.map(([source, role]) => ({ source, role })) as Fact['sources']);
}

const text = (length: number) => ({ en: 'x', de: 'x'.repeat(length) });

test('facts with sources and explanations are no problem', () => {
  expect(problemsAfter(() => {}, checkFacts)).toEqual([]);
});

test.each<[string, (pack: Pack) => void, string[]]>([
  [
    'an unknown source',
    price(({ sources: uses }) => uses.push({ source: 'blog', role: 'supports' })),
    [`${PRICE}.sources[2] (blog).source: no source "blog"; add it to sources.json, or correct the id`],
  ],
  [
    'a source to avoid',
    (pack) => {
      pack.sources.push({ ...pack.sources[2]!, id: 'copy', avoid: true });
      price(({ sources: uses }) => uses.push({ source: 'copy', role: 'supports' }))(pack);
    },
    [`${PRICE}.sources[2] (copy).source: "copy" is marked to avoid; use another source`],
  ],
  [
    'a source named twice',
    price(({ sources: uses }) => uses.push({ source: 'press', role: 'context' })),
    [`${PRICE}.sources[2] (press).source: "press" is named twice; name it once`],
  ],
  [
    'no source whose address was seen',
    price(sources(['article', 'supports'])),
    [`${PRICE}.sources: none is VERIFIED; add a source whose address was seen`],
  ],
  [
    'an unknown entity that it is about',
    price(({ about }) => about.push('acme-two')),
    [`${PRICE}.about[1]: no entity "acme-two"; add its file, or correct the id`],
  ],
  [
    'a fact on no card',
    ({ entities }) => entities.forEach((entity) => (entity.card = ['f1'])),
    [`${PRICE}: stands on no card; name it in the card of an entity`],
  ],
])('%s', (_, change, lines) => {
  expect(problemsAfter(change, checkFacts)).toEqual(lines);
});

const ONE_SIDE = [`${PRICE}.sources: a disputed fact shows one side only; add a source with another role`];

test.each<[string, Parameters<typeof sources>, string[]]>([
  [
    'sources on both sides',
    [
      ['press', 'supports'],
      ['maker', 'disputes'],
    ],
    [],
  ],
  [
    'sources on one side',
    [
      ['press', 'supports'],
      ['maker', 'supports'],
    ],
    ONE_SIDE,
  ],
  [
    'one side and its context',
    [
      ['press', 'supports'],
      ['maker', 'context'],
    ],
    ONE_SIDE,
  ],
])('a disputed fact with %s', (_, rows, lines) => {
  const change = price((fact) => {
    fact.status = 'disputed';
    sources(...rows)(fact);
  });
  expect(problemsAfter(change, checkFacts)).toEqual(lines);
});

const MISSING = 'say what is wrong, or what the dispute is';

test.each<[Fact['status'], string[]]>([
  ['supported', []],
  ['outdated', []],
  ['corrected', [`${PRICE}.note: is missing, but the fact is corrected; ${MISSING}`]],
  ['disputed', [`${PRICE}.note: is missing, but the fact is disputed; ${MISSING}`]],
])('a fact that is %s and has no note', (status, lines) => {
  const change = price((fact) => {
    fact.status = status;
    delete fact.note;
  });
  expect(problemsAfter(change, checkFacts)).toEqual(lines);
});

test.each<[asOf: string, isLater: boolean]>([
  ['2026', false],
  ['2026-01', false],
  ['2026-01-31', false],
  ['2026-02-01', true],
  ['2026-02', true],
  ['2027', true],
])('of %s, data of 2026-01-31: later %s', (asOf, isLater) => {
  const line = `${PRICE}.asOf: ${asOf} is later than the pack's dataDate; correct one of the two`;
  expect(
    problemsAfter(
      price((fact) => (fact.asOf = asOf)),
      checkFacts,
    ),
  ).toEqual(isLater ? [line] : []);
});

test.each<[string, number, (fact: Fact, length: number) => void]>([
  ['text', 220, (fact, length) => (fact.text = text(length))],
  ['note', 200, (fact, length) => (fact.note = text(length))],
  ['figure', 40, (fact, length) => (fact.figure = text(length))],
  ['sources[1] (article).wrong', 160, (fact, length) => (fact.sources[1]!.wrong = text(length))],
])('%s has room for %i characters', (place, limit, write) => {
  expect(
    problemsAfter(
      price((fact) => write(fact, limit)),
      checkFacts,
    ),
  ).toEqual([]);
  expect(
    problemsAfter(
      price((fact) => write(fact, limit + 1)),
      checkFacts,
    ),
  ).toEqual([`${PRICE}.${place}.de: has ${limit + 1} characters; use at most ${limit}`]);
});
