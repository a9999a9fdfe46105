/** Which drawn mention lies under a point of the viewport. */
import type { Drawing } from './draw-highlights.ts';
import type { PageMention } from './page-mention.ts';
import { rectsOf } from './range-rects.ts';

interface HighlightHit {
  ranges: AbstractRange[];
}

type Registry = HighlightRegistry & {
  /** Chromium 140, Firefox 150. */
  highlightsFromPoint?: (x: number, y: number, options: { shadowRoots: ShadowRoot[] }) => HighlightHit[];
};

/** Units of slack around a text box, px: a pointer between two lines of a wrapped name is still on it. */
const SLACK = 1;

/** @param shadowRoots roots whose text is drawn too: a hit test does not look into others */
export function mentionAtPoint(
  x: number,
  y: number,
  drawing: Drawing,
  shadowRoots: ShadowRoot[],
): PageMention | undefined {
  const registry = CSS.highlights as Registry;
  if (!registry.highlightsFromPoint) return mentionAtCaret(x, y, drawing, shadowRoots);
  for (const hit of registry.highlightsFromPoint(x, y, { shadowRoots })) {
    for (const range of hit.ranges) {
      const mention = drawing.mentionOf(range);
      if (mention) return mention;
    }
  }
  return undefined;
}

/** The way of browsers without highlightsFromPoint: the caret's place, then the boxes of a mention that holds it. */
export function mentionAtCaret(
  x: number,
  y: number,
  drawing: Drawing,
  shadowRoots: ShadowRoot[],
): PageMention | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return undefined;
  for (const mention of drawing.drawn()) {
    if (
      holds(mention.range, caret.offsetNode, caret.offset) &&
      rectsOf(mention.range).some((rect) => isInside(rect, x, y))
    )
      return mention;
  }
  return undefined;
}

function holds(range: AbstractRange, node: Node, offset: number): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (node === startContainer && offset < startOffset) return false;
  if (node === endContainer && offset > endOffset) return false;
  if (node === startContainer || node === endContainer) return true;
  if (startContainer === endContainer) return false;
  const after = startContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
  const before = endContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
  return Boolean(after && before);
}

function isInside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
}
