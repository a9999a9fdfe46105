import { describe, expect, test } from 'vitest';
import { cutsOf, LONGEST_BLOCK } from '../../../src/page/cut-text.ts';
import { placesOf, readBlocks } from '../../../src/page/index.ts';
import { readHtml } from '../../../src/spot/html-tree.ts';

const partsOf = (text: string, lines?: boolean): string[] => {
  let from = 0;
  return [...cutsOf(text, lines)].map((to) => text.slice(from, (from = to)));
};

describe('a text too long for one block', () => {
  test.each([
    ['words', 'word '.repeat(LONGEST_BLOCK)],
    ['lines', `${'word '.repeat(30)}\n`.repeat(2000)],
    ['no space anywhere', 'x'.repeat(LONGEST_BLOCK * 3 + 1)],
  ])('of %s is cut into parts that are the whole text', (_, text) => {
    const parts = partsOf(text);
    expect(parts.join('')).toBe(text);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_BLOCK);
  });

  test('is cut where a word ends', () => {
    const parts = partsOf('word '.repeat(LONGEST_BLOCK));
    expect(parts.every((part) => part.startsWith('word') && part.endsWith('word '))).toBe(true);
  });

  test('plain text is cut at every line break', () => {
    expect(partsOf('one\ntwo\n\nthree', true)).toEqual(['one\n', 'two\n', '\n', 'three']);
  });

  test('places in a later part are those of the node', () => {
    const { body } = readHtml(`<!doctype html><body><p>${'word '.repeat(LONGEST_BLOCK / 5)}DeepSeek`);
    const [, last] = readBlocks(body, { deep: true });
    const at = last!.text.indexOf('DeepSeek');
    const { start, end } = placesOf(last!, at, at + 'DeepSeek'.length);
    expect([start.offset, end.offset]).toEqual([LONGEST_BLOCK, LONGEST_BLOCK + 'DeepSeek'.length]);
  });
});
