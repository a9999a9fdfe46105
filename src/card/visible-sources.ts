/** Which sources of a fact are seen at once: the best ones, and both sides where there are two. Pure. */
import type { CardFact, CardSource } from '../pack/card-content.ts';

/** Best sources shown before the rest is asked for. */
const BEST = 2;

/** Sources in order, with at least the first of every role of a disputed or corrected fact among the shown ones. */
export function splitSources({ sources, status }: Pick<CardFact, 'sources' | 'status'>): {
  shown: CardSource[];
  rest: CardSource[];
} {
  const contested = status === 'disputed' || status === 'corrected';
  const isFirstOfRole = (source: CardSource, index: number): boolean =>
    source.role !== 'context' && sources.findIndex(({ role }) => role === source.role) === index;
  // What a source got wrong belongs to the correction: it is shown with it.
  const isShown = (source: CardSource, index: number): boolean =>
    index < BEST || (contested && (isFirstOfRole(source, index) || source.wrong !== undefined));
  return { shown: sources.filter(isShown), rest: sources.filter((source, index) => !isShown(source, index)) };
}
