import { expect, test } from 'vitest';
import { stepOf, stepTo } from '../../../src/hover/mention-steps.ts';

const all = ['A', 'B', 'C'];
const isInView = (mention: string): boolean => mention === 'B';

test.each([
  ['begins at the first mention in view', 'here', undefined, 'B'],
  ['goes on', 'next', 'B', 'C'],
  ['goes back', 'previous', 'B', 'A'],
  ['goes round at the end', 'next', 'C', 'A'],
  ['goes round at the beginning', 'previous', 'A', 'C'],
  ['goes to the first', 'first', 'C', 'A'],
  ['goes to the last', 'last', 'A', 'C'],
  ['stays', 'here', 'C', 'C'],
  ['begins in view again when the page has taken the mention away', 'next', 'gone', 'B'],
] as const)('%s', (_, step, current, expected) => {
  expect(stepTo(step, { all, current, isInView })).toBe(expected);
});

test('begins at the top where none is in view, and nowhere on a page without mentions', () => {
  expect(stepTo('next', { all, current: undefined, isInView: () => false })).toBe('A');
  expect(stepTo('here', { all: [], current: undefined, isInView })).toBeUndefined();
});

test.each([
  ['ArrowDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['End', 'last'],
  ['n', undefined],
  ['toString', undefined],
])('the key %s is %s', (key, step) => {
  expect(stepOf(key)).toBe(step);
});
