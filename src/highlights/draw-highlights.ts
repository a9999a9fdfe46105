/**
 * Draws mentions with the CSS Custom Highlight API: no node is added or changed. The registry is the page's too,
 * so the page may clear it; `restore` puts ours back. Firefox throws when an extension iterates the registry or a
 * Highlight, so all that we must find again is in a Map of our own.
 */
import type { HighlightStyle } from '../settings/settings.ts';
import type { PageMention } from './page-mention.ts';

/** Names in CSS.highlights begin so; highlight.css has a rule for each. */
const NAME = 'fact-cards-';
/** Below a page's own highlights (priority 0), such as find-in-page tools of the site. */
const PRIORITY = -1;

export interface Drawing {
  add: (mentions: Iterable<PageMention>) => void;
  remove: (mentions: Iterable<PageMention>) => void;
  setStyle: (style: HighlightStyle) => void;
  /** Marks the mention whose card is open; undefined marks none. */
  setOpen: (mention: PageMention | undefined) => void;
  /** Registers our highlights again if the page has cleared them. */
  restore: () => void;
  /** The drawn mention of a range, if the range is ours. */
  mentionOf: (range: AbstractRange) => PageMention | undefined;
  drawn: () => Iterable<PageMention>;
}

/** Starts with nothing drawn; the signal takes every highlight away. */
export function drawHighlights(style: HighlightStyle, signal: AbortSignal): Drawing {
  const marks = new Highlight();
  const open = new Highlight();
  marks.priority = PRIORITY;
  open.priority = PRIORITY;
  const mentions = new Map<AbstractRange, PageMention>();
  let name = NAME + style;

  const ours = (): [string, Highlight][] => [
    [name, marks],
    [`${NAME}open`, open],
  ];
  const restore = (): void => {
    if (signal.aborted) return;
    for (const [key, highlight] of ours()) {
      if (highlight.size > 0 && CSS.highlights.get(key) !== highlight) CSS.highlights.set(key, highlight);
    }
  };
  const takeAway = (): void => {
    for (const [key, highlight] of ours()) if (CSS.highlights.get(key) === highlight) CSS.highlights.delete(key);
  };
  signal.addEventListener(
    'abort',
    () => {
      takeAway();
      mentions.clear();
    },
    { once: true },
  );

  return {
    add(added) {
      for (const mention of added) {
        mentions.set(mention.range, mention);
        marks.add(mention.range);
      }
      restore();
    },
    remove(removed) {
      for (const { range } of removed) {
        mentions.delete(range);
        marks.delete(range);
        open.delete(range);
      }
    },
    setStyle(next) {
      if (name === NAME + next) return;
      takeAway();
      name = NAME + next;
      restore();
    },
    setOpen(mention) {
      open.clear();
      if (mention) open.add(mention.range);
      restore();
    },
    restore,
    mentionOf: (range) => mentions.get(range),
    drawn: () => mentions.values(),
  };
}
