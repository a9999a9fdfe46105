/** Where a mention is on the screen. Layout is asked for only here, for the one mention the reader is at. */

/** Boxes of the range's lines in the viewport; empty if its nodes are gone or not laid out. */
export function rectsOf(range: AbstractRange): DOMRect[] {
  const live = liveRange(range);
  return live ? [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) : [];
}

/**
 * Is the text still as long as the range needs? If not, the text has changed since it was read, and is read anew soon.
 * Firefox keeps such a range, and its nodes with it, in a Highlight that it was deleted from, until all is cleared.
 */
export function fitsText({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): boolean {
  return startOffset <= lengthOf(startContainer) && endOffset <= lengthOf(endContainer);
}

function lengthOf(node: Node): number {
  return (node as Text).length;
}

/** A live range over the same text, undefined if the page has changed it away. Short-lived: the caller lets go of it. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range | undefined {
  if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
  const range = new Range();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The text has become shorter than the offsets since it was read; its rescan is on the way.
    return undefined;
  }
  return range;
}
