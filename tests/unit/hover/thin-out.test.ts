import { expect, test } from 'vitest';
import { thinOut } from '../../../src/hover/thin-out.ts';

const mentions = [
  { entity: 'byd', section: 1 },
  { entity: 'byd', section: 1 },
  { entity: 'tesla', section: 1 },
  { entity: 'byd', section: 2 },
  { entity: 'tesla', section: 1 },
];

test.each([
  ['all', [0, 1, 2, 3, 4]],
  ['section', [0, 2, 3]],
  ['page', [0, 2]],
] as const)('density %s marks the mentions %j', (density, expected) => {
  const kept = thinOut({ mentions, density, sectionOf: ({ section }) => section });
  expect(kept.map((mention) => mentions.indexOf(mention))).toEqual(expected);
});
