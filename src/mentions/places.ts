/** Places in a folded text: their order, and what they cover. */
import type { FoldedPlace } from './find-candidates.ts';

export function inOrder<T extends FoldedPlace>(places: readonly T[]): T[] {
  return places.toSorted((one, other) => one.from - other.from);
}

/** A test for words in order of their place: does it overlap none of these places, which are in order as well? */
export function outside(places: readonly FoldedPlace[]): (word: FoldedPlace) => boolean {
  let next = 0;
  return ({ from, to }) => {
    while (next < places.length && places[next]!.to <= from) next++;
    return next >= places.length || places[next]!.from >= to;
  };
}
