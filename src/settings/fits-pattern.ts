/** Match patterns as browsers write them (`*://*.example.org/news/*`). Query and fragment of an address do not count. */
import { MatchPattern } from '@webext-core/match-patterns';

/** Stars in a pattern: each can make the comparison with a long address slower, and a settings file may hold any text. */
export const MOST_STARS = 7;

/** False also for a pattern that is none or has too many stars, and for an address that is none. */
export function fitsPattern(pattern: string, address: string): boolean {
  if (!URL.canParse(address) || pattern.split('*').length - 1 > MOST_STARS) return false;
  try {
    return new MatchPattern(pattern).includes(address);
  } catch {
    return false;
  }
}
