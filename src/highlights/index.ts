/** Draws mentions and answers which one is under a point. */
export { type Drawing, drawHighlights } from './draw-highlights.ts';
export { bringIntoView, isInView } from './bring-into-view.ts';
export { inDocumentOrder, inPageOrder } from './in-page-order.ts';
export { markCurrent } from './mark-current.ts';
export { isSeen } from './is-seen.ts';
export { mentionAtPoint } from './mention-at-point.ts';
export { nextMention } from './next-mention.ts';
export type { PageMention } from './page-mention.ts';
export { fitsText, liveRange, rectsOf } from './range-rects.ts';
export { styleShadowRoots } from './style-shadow-roots.ts';
