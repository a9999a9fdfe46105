import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/pack/format-date.ts';

describe('formatDate', () => {
  test.each([
    ['2025', 'en', '2025'],
    ['2025-01', 'en', 'January 2025'],
    ['2025-01-27', 'en', '27 January 2025'],
    ['2025', 'de', '2025'],
    ['2025-03', 'de', 'März 2025'],
    ['2025-03-01', 'de', '1. März 2025'],
    ['2025', 'vi', '2025'],
    ['2025-03-01', 'vi', '1 tháng 3, 2025'],
    ['2025', 'zh-Hans', '2025年'],
    ['2025-03', 'zh-Hans', '2025年3月'],
    ['2025-03-01', 'zh-Hans', '2025年3月1日'],
  ] as const)('%s in %s is as exact as it is known: %s', (date, language, text) => {
    expect(formatDate(date, language)).toBe(text);
  });
});
