import { expect, test } from 'vitest';
import { languageName } from '../../../src/pack/language-name.ts';

test.each([
  ['zh', 'en', 'Chinese'],
  ['vi', 'de', 'Vietnamesisch'],
  ['en', 'vi', 'Tiếng Anh'],
  ['de', 'zh-Hans', '德语'],
] as const)('%s has its name in %s: %s', (tag, language, name) => {
  expect(languageName(tag, language)).toBe(name);
});
