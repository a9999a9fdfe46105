/** Where names were found, as offsets into the body's text, so that different ways can be held against each other. */
import { findCandidates, type Lexicon } from '../../../src/mentions/index.ts';
import { placesOf, readBlocks } from '../../../src/page/index.ts';
import { isDrawn } from '../../../src/reader/is-drawn.ts';

/** `start-end`, in order. */
export type Hits = string[];

/** Our candidates of what is drawn: the spellings found, before the context check, which no peer has. */
export function ourHits(lexicon: Lexicon): Hits {
  const offsets = textOffsets();
  const ranges: [number, number][] = [];
  for (const block of readBlocks(document.body, { deep: true })) {
    for (const { start, end, entity } of findCandidates(block.text, lexicon).candidates) {
      if (!isDrawn(lexicon.entities[entity]!, { topicsOff: [], quiet: false })) continue;
      const places = placesOf(block, start, end);
      const offset = (place: typeof places.start): number => offsets.get(place.node as unknown as Text)! + place.offset;
      ranges.push([offset(places.start), offset(places.end)]);
    }
  }
  return joinTouching(ranges);
}

/** What a peer has wrapped. */
export function wrappedHits(): Hits {
  const offsets = textOffsets();
  const ranges = [...document.querySelectorAll('mark')].flatMap((mark): [number, number][] => {
    const first = document.createTreeWalker(mark, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
    if (!first) return [];
    const start = offsets.get(first)!;
    return [[start, start + mark.textContent.length]];
  });
  return joinTouching(ranges);
}

function textOffsets(): Map<Text, number> {
  const offsets = new Map<Text, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    offsets.set(node, length);
    length += node.data.length;
  }
  return offsets;
}

/** A name over several elements is wrapped in parts, which touch. */
function joinTouching(ranges: [number, number][]): Hits {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const last = joined.at(-1);
    if (last && last[1] >= start) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined.map(([start, end]) => `${start}-${end}`);
}
