import { expect, test } from 'vitest';
import { hiddenAlias, hiddenOnPage, isHidden } from '../../../src/hover/hidden-mentions.ts';

const PAGE = 'https://example.org/visas';
const mention = { entity: 'deepseek-r1', text: () => 'R1', page: PAGE };

test.each([
  ['nothing is hidden at first', [], [], false],
  ['an entity', ['deepseek-r1'], [], true],
  ['another entity', ['deepseek'], [], false],
  ['its alias', [hiddenAlias('deepseek-r1', 'R1')], [], true],
  ['another alias of it', [hiddenAlias('deepseek-r1', 'DeepSeek R1')], [], false],
  ['the same alias of another entity', [hiddenAlias('deepseek-v3', 'R1')], [], false],
  ['it on this page', [], [hiddenOnPage('deepseek-r1', PAGE)], true],
  ['it on another page', [], [hiddenOnPage('deepseek-r1', 'https://example.org/')], false],
])('%s', (_, hidden, hiddenOnPages, expected) => {
  expect(isHidden(mention, { hidden, hiddenOnPages })).toBe(expected);
});

test('an alias that the page breaks over two lines is the same alias', () => {
  expect(hiddenAlias('deepseek-r1', 'DeepSeek\n   R1')).toBe('deepseek-r1 DeepSeek R1');
});
