/** Which mention the reader is taken to. */
import { inPageOrder } from './in-page-order.ts';
import type { PageMention } from './page-mention.ts';

/** The one after `last` in the document (`back`: before it), round at the ends; only ones that can be seen. */
export function nextMention(
  among: Iterable<PageMention>,
  last: PageMention | undefined,
  back: boolean,
): PageMention | undefined {
  const seen = inPageOrder(among);
  const index = last ? seen.indexOf(last) : -1;
  if (back) return seen.at(index < 0 ? -1 : index - 1);
  return seen[(index + 1) % seen.length];
}
