/** Where a text that is too long for one block is cut: matching and judging a block cannot pause within it. */

/** UTF-16 units: more than a paragraph for readers, less than a slice of work even if full of names. */
export const LONGEST_BLOCK = 5000;

/** Ends of the parts, the text's own end last: at every line break, or else where a line or a word ends. */
export function* cutsOf(text: string, lines = false): Generator<number, void, undefined> {
  let from = 0;
  while (from < text.length) {
    const limit = from + LONGEST_BLOCK;
    let to = lines ? text.indexOf('\n', from) + 1 : 0;
    if (to === 0 && (lines || limit >= text.length)) to = text.length;
    if (to === 0 || to > limit) to = limit >= text.length ? text.length : endBefore(text, from, limit);
    yield to;
    from = to;
  }
}

function endBefore(text: string, from: number, limit: number): number {
  // Of the part only: a search in the whole would go back to its beginning each time.
  const part = text.slice(from, limit);
  return from + (Math.max(part.lastIndexOf('\n'), part.lastIndexOf(' ')) + 1 || part.length);
}
