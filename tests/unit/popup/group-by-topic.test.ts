import { describe, expect, test } from 'vitest';
import type { Library } from '../../../src/pack/library.ts';
import { groupByTopic } from '../../../src/popup/group-by-topic.ts';

const label = { en: '', de: '', vi: '', 'zh-Hans': '' };
const library = {
  topics: ['chips', 'cars', 'markets'].map((id) => ({ id, label })),
  entities: Object.fromEntries(
    Object.entries({ tesla: ['cars', 'markets'], nvidia: ['chips', 'markets'], bonds: ['markets'] }).map(
      ([id, topics]) => [id, { topics } as Library['entities'][string]],
    ),
  ),
};
const mentions = ['bonds', 'tesla', 'nvidia', 'unknown'].map((entity) => ({ entity, count: 1, frames: [] }));
const grouped = (off: string[]) =>
  groupByTopic(mentions, library, off).map((group) => [
    group.topic,
    group.off,
    group.mentions.map(({ entity }) => entity),
  ]);

describe('groupByTopic', () => {
  test('puts an entity under its first topic, topics in the order of the library', () => {
    expect(grouped([])).toEqual([
      ['chips', false, ['nvidia']],
      ['cars', false, ['tesla']],
      ['markets', false, ['bonds']],
    ]);
  });

  test('puts an entity under its next topic while its first is switched off, since it is shown for that one', () => {
    expect(grouped(['cars'])).toEqual([
      ['chips', false, ['nvidia']],
      ['markets', false, ['bonds', 'tesla']],
    ]);
  });

  test('leaves an entity under its first topic when all of its topics are switched off', () => {
    expect(grouped(['cars', 'markets'])).toEqual([
      ['chips', false, ['nvidia']],
      ['cars', true, ['tesla']],
      ['markets', true, ['bonds']],
    ]);
  });
});
