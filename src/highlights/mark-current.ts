/** Marks the mention at which the keyboard is, in colours of our own: it must be seen on every page. */
import type { PageMention } from './page-mention.ts';

const NAME = 'fact-cards-current';
/** Above the page's own highlights and all of ours. */
const PRIORITY = 1;

/** Returns how to mark a mention; the signal takes the mark away. */
export function markCurrent(signal: AbortSignal): (mention: PageMention) => void {
  const mark = new Highlight();
  mark.priority = PRIORITY;
  signal.addEventListener(
    'abort',
    () => {
      if (CSS.highlights.get(NAME) === mark) CSS.highlights.delete(NAME);
    },
    { once: true },
  );
  return ({ range }) => {
    mark.clear();
    mark.add(range);
    // Each time anew: the registry is the page's, too, and it may have cleared it.
    CSS.highlights.set(NAME, mark);
  };
}
