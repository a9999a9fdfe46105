/**
 * Draws mentions with the CSS Custom Highlight API: no node is added or changed. The registry is the page's too,
 * so the page may clear it; `restore` puts ours back. Firefox throws when an extension iterates the registry or a
 * Highlight, so all that we must find again is in a Map of our own.
 */
import type { HighlightStyle } from '../settings/settings.ts';
import type { PageMention } from './page-mention.ts';
import { fitsText } from './range-rects.ts';

/** Names in CSS.highlights begin so; highlight.css has a rule for each. */
const NAME = 'fact-cards-';
/** Below a page's own highlights (priority 0), such as find-in-page tools of the site. */
const PRIORITY = -1;

/**
 * Ranges put in again for each one that Firefox keeps although it was deleted: few enough to cost the page nothing, and
 * no more than a twentieth as many dead nodes as there are marks are ever kept.
 */
const AGAIN_PER_LOST = 20;

export interface Drawing {
  /** Leaves out a mention whose text has become shorter since it was read. */
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
  /** Ranges deleted after their text had become shorter: see fitsText. */
  let lost = 0;

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
  const drawAnew = (): void => {
    lost = 0;
    marks.clear();
    for (const range of mentions.keys()) if (fitsText(range)) marks.add(range);
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
        if (!fitsText(mention.range)) continue;
        mentions.set(mention.range, mention);
        marks.add(mention.range);
      }
      restore();
    },
    remove(removed) {
      for (const { range } of removed) {
        if (mentions.has(range) && !fitsText(range)) lost++;
        mentions.delete(range);
        marks.delete(range);
        open.delete(range);
      }
      if (lost > 0 && lost * AGAIN_PER_LOST >= marks.size) drawAnew();
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
