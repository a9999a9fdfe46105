import { expect, test } from 'vitest';
import type { Fact } from '../../../src/pack/schema.ts';
import { isPossiblyOutdated } from '../../../src/pack/shelf-life.ts';

test.each<[asOf: string, shelfLifeMonths: number, lastGoodDay: string, nextDay: string]>([
  ['2025-02-10', 6, '2025-08-10', '2025-08-11'],
  ['2025-02-10', 12, '2026-02-10', '2026-02-11'],
  ['2025-11-30', 3, '2026-02-28', '2026-03-01'],
  ['2023-11-30', 3, '2024-02-29', '2024-03-01'],
  ['2024-02-29', 12, '2025-02-28', '2025-03-01'],
  ['2025-12-31', 1, '2026-01-31', '2026-02-01'],
  ['2025-06', 12, '2026-06-30', '2026-07-01'],
  ['2025-01', 1, '2025-02-28', '2025-03-01'],
  ['2025-02', 1, '2025-03-31', '2025-04-01'],
  ['2024', 24, '2026-12-31', '2027-01-01'],
])('a fact of %s with a shelf life of %i months is good until %s', (asOf, shelfLifeMonths, lastGoodDay, nextDay) => {
  const fact = { asOf, shelfLifeMonths, status: 'supported' } as const;
  expect(isPossiblyOutdated(fact, lastGoodDay)).toBe(false);
  expect(isPossiblyOutdated(fact, nextDay)).toBe(true);
});

test('a timeless fact never gets old', () => {
  expect(isPossiblyOutdated({ asOf: '1957-10-04', shelfLifeMonths: null, status: 'supported' }, '2999-01-01')).toBe(
    false,
  );
});

test.each<[Fact['status'], boolean]>([
  ['supported', true],
  ['corrected', true],
  ['disputed', true],
  ['outdated', false],
])('a fact that is %s and past its shelf life is called possibly outdated: %s', (status, possiblyOutdated) => {
  expect(isPossiblyOutdated({ asOf: '2025-01-01', shelfLifeMonths: 6, status }, '2026-01-01')).toBe(possiblyOutdated);
});
