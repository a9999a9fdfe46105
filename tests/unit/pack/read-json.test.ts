import { expect, test } from 'vitest';
import { readJson } from '../../../src/pack/read-json.ts';

test('JSON is read', () => {
  expect(readJson('{"id": "byd"}')).toEqual({ id: 'byd' });
});

const BEFORE = '{\n  "id": "byd",\n  "type": "company",\n';

test.each([
  ['a missing comma', `${BEFORE}  "tier": "quiet"\n  "topics": []\n}`, 5],
  ['a comma too many', `${BEFORE}  "topics": [],\n}`, 5],
  ['a missing quote', `${BEFORE}  "tier": quiet\n}`, 4],
  ['a missing quote near the beginning', '{\n"id": byd }', 2],
  ['a token that also stands shortly before', `${BEFORE}  "topics": ["q",\n  quiet],\n  "card": []\n}`, 5],
  ['a comment', `${BEFORE}  // quiet for now\n  "tier": "quiet"\n}`, 4],
  ['a typographic quote', `${BEFORE}  “tier”: "quiet"\n}`, 4],
])('%s is reported with its line', (_, text, line) => {
  expect(() => readJson(text)).toThrow(new RegExp(`\\bline ${line}\\b`));
});

test('a file that breaks off is reported', () => {
  expect(() => readJson(BEFORE)).toThrow(SyntaxError);
});
