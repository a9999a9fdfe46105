/** Which mention of an entity the reader is taken to. */
import type { PageMention } from './page-mention.ts';
import { rectsOf } from './range-rects.ts';

/** The entity's mention after `last` in the document, from the top again after the bottom; only ones that can be seen. */
export function nextMention(
  mentions: PageMention[],
  entity: string,
  last: PageMention | undefined,
): PageMention | undefined {
  const seen = mentions
    .filter((mention) => mention.entity === entity && rectsOf(mention.range).length > 0)
    .toSorted((one, other) => inDocument(one.range, other.range));
  const index = last ? seen.indexOf(last) : -1;
  return seen[(index + 1) % seen.length];
}

function inDocument(one: StaticRange, other: StaticRange): number {
  if (one.startContainer === other.startContainer) return one.startOffset - other.startOffset;
  return one.startContainer.compareDocumentPosition(other.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
