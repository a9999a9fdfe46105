/** When a fact is old enough to say so. Pure. */
import type { Fact } from './schema.ts';

/**
 * Is the fact older than its shelf life on that day? A date known to the month or year counts to its last day.
 * A fact that is known to be outdated says so itself.
 * @param today YYYY-MM-DD
 */
export function isPossiblyOutdated(
  { asOf, shelfLifeMonths, status }: Pick<Fact, 'asOf' | 'shelfLifeMonths' | 'status'>,
  today: string,
): boolean {
  if (shelfLifeMonths === null || status === 'outdated') return false;
  const [year, month = 12, day = 31] = asOf.split('-').map(Number) as [number, number?, number?];
  const months = year * 12 + month - 1 + shelfLifeMonths;
  const endYear = Math.floor(months / 12);
  const endMonth = (months % 12) + 1;
  const endDay = Math.min(day, lastDay(endYear, endMonth));
  const end = [
    String(endYear).padStart(4, '0'),
    String(endMonth).padStart(2, '0'),
    String(endDay).padStart(2, '0'),
  ].join('-');
  return today > end;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
