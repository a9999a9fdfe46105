import { expect, test } from 'vitest';
import { countTopic } from '../../../src/options/count-topic.ts';
import type { Library, LibraryEntity } from '../../../src/pack/library.ts';

const entities = {
  byd: { topics: ['cars', 'markets'], card: ['sales', 'price'] },
  tesla: { topics: ['cars'], card: ['price'] },
  china: { topics: ['policy'], card: [] },
} as unknown as Record<string, LibraryEntity>;
const library: Pick<Library, 'entities'> = { entities };

test.each([
  ['a fact on two cards counts once', 'cars', { entities: 2, facts: 2 }],
  ['an entity counts in each of its topics', 'markets', { entities: 1, facts: 2 }],
  ['an entity without facts counts as an entity', 'policy', { entities: 1, facts: 0 }],
  ['a topic that nothing has', 'space', { entities: 0, facts: 0 }],
])('%s', (_, topic, counted) => {
  expect(countTopic(library, topic)).toEqual(counted);
});
