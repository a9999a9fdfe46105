/** Match patterns as browsers write them (`*://*.example.org/news/*`). Query and fragment of an address do not count. */
import { MatchPattern } from '@webext-core/match-patterns';

/** False also for a pattern that is none, and an address that is none. */
export function fitsPattern(pattern: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  try {
    return new MatchPattern(pattern).includes(address);
  } catch {
    return false;
  }
}
