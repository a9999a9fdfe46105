/** Scrolls a mention into the middle of the viewport, also inside scrolled boxes and long paragraphs. */
import type { PageMention } from './page-mention.ts';
import { liveRange, rectsOf } from './range-rects.ts';

/** Share of the viewport's height at its top and bottom where a mention has no room for its card. */
const EDGE = 0.1;

export function bringIntoView({ range }: PageMention): void {
  if (isInView(range, EDGE)) return;
  const element = liveRange(range)?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [box] = rectsOf(range);
  // The middle of a long paragraph may be far from the mention in it.
  if (box && !isInView(range, EDGE)) window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
}

/** @param margin share of the viewport's height at its top and bottom that does not count */
export function isInView(range: AbstractRange, margin = 0): boolean {
  const [box] = rectsOf(range);
  const edge = window.innerHeight * margin;
  return box !== undefined && box.top >= edge && box.bottom <= window.innerHeight - edge;
}
