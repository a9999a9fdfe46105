/** Mentions as a reader meets them. */
import { isSeen } from './is-seen.ts';
import type { PageMention } from './page-mention.ts';
import { rectsOf } from './range-rects.ts';

/** Those that are laid out and not hidden by style, in the order of the document. */
export function inPageOrder(mentions: Iterable<PageMention>): PageMention[] {
  return inDocumentOrder([...mentions].filter((mention) => isSeen(mention) && rectsOf(mention.range).length > 0));
}

export function inDocumentOrder(mentions: readonly PageMention[]): PageMention[] {
  return mentions.toSorted((one, other) => inDocument(one.range, other.range));
}

function inDocument(one: StaticRange, other: StaticRange): number {
  if (one.startContainer === other.startContainer) return one.startOffset - other.startOffset;
  return one.startContainer.compareDocumentPosition(other.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
