/** Where sentences begin, well enough to tell which words stand in one with a name. An abbreviation may end one too early. */
import { ready } from './ready.ts';
import { regex } from './letters.ts';

const sentenceEnd = ready(regex.gu`[.!?…]["”»“)]? (?=["“„«»(]?[\p{Lu}\p{N}])|[。！？]["”」』]?|\n`);

/** Places in a folded text, in order, at which a sentence begins; the first is 0. */
export function sentenceStarts(cased: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of cased.matchAll(sentenceEnd)) starts.push(index + end.length);
  return starts;
}

/** The number of the sentence at a place, by halving. */
export function sentenceAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
