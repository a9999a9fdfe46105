/**
 * A lexicon too large for a tab, in two tiers: a filter for each tab, and tables of a part each, of which only those are
 * loaded that a page asks for (large-lexicon.ts). Build only.
 */
import { keyOf, openUnits } from './keys.ts';
import { layOut } from './lay-out.ts';
import type { Pattern } from './lexicon.ts';
import { bitsOnly } from './name-table.ts';
import { shardOf } from './large-lexicon.ts';

export interface SplitTable {
  /** What a tab holds: a table without patterns. */
  filter: ArrayBuffer;
  /** By number. Each is a table of its own. */
  shards: ArrayBuffer[];
}

/** @param patterns asked for again and again, so that they need not be held in memory */
export function splitTable(patterns: () => Iterable<Pattern>, count: number): SplitTable {
  const openAt = openUnits(patterns());
  const parts = Array.from({ length: count }, (): Pattern[] => []);
  for (const pattern of patterns()) {
    const { hash, head } = keyOf(pattern, openAt);
    parts[shardOf(head ?? hash, count)]!.push(pattern);
  }
  return { filter: bitsOnly(layOut(patterns)), shards: parts.map((part) => layOut(() => part, openAt)) };
}
