/** Same work means same hits: says in one line how far two ways agree. */
import type { Hits } from './in-page/hits.ts';

export function compareHits(ours: Hits, peers: Hits): string {
  const own = new Set(ours);
  const theirs = new Set(peers);
  const both = ours.filter((hit) => theirs.has(hit)).length;
  const onlyTheirs = peers.filter((hit) => !own.has(hit)).length;
  return `${both} hits the same, ${ours.length - both} only ours, ${onlyTheirs} only the peer's`;
}
