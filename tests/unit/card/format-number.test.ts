import { expect, test } from 'vitest';
import { formatMilliseconds, formatNumber } from '../../../src/card/format-number.ts';

test.each([
  ['en', '1,500', '1,500 ms'],
  ['de', '1.500', '1.500 ms'],
  ['vi', '1.500', '1.500 mili giây'],
  ['zh-Hans', '1,500', '1,500毫秒'],
] as const)('a number and a time in %s: %s, %s', (language, number, time) => {
  expect(formatNumber(1500, language)).toBe(number);
  expect(formatMilliseconds(1500, language)).toBe(time.replace(/ (?=ms)/, ' '));
});
