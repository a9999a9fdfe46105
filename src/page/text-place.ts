/** From an offset in a block's text back to the text node there. */
import type { PageText } from './page-node.ts';
import type { TextBlock } from './read-blocks.ts';

export interface TextPlace {
  node: PageText;
  offset: number;
}

/** Node and offset of text[start, end): the end lies in the node of the last unit, not at the start of the next one. */
export function placesOf(block: TextBlock, start: number, end: number): { start: TextPlace; end: TextPlace } {
  const first = pieceAt(block, start);
  const last = pieceAt(block, end - 1);
  return {
    start: { node: block.pieces[first]!, offset: start - block.offsets[first]! },
    end: { node: block.pieces[last]!, offset: end - block.offsets[last]! },
  };
}

/** Index of the last piece that starts at or before the offset. */
function pieceAt({ offsets }: TextBlock, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
