/** Mentions in, one row per entity out: those that count, and those that the reader has hidden. */
import { liveRange, type PageMention } from '../highlights/index.ts';
import { isHidden } from '../hover/hidden-mentions.ts';
import { pageAddress } from '../hover/page-address.ts';
import type { FromPage } from '../messages/page-port.ts';
import type { MentionCount } from '../messages/to-background.ts';
import type { Settings } from '../settings/settings.ts';

/** Rows in order of first appearance. */
export function countShown(
  mentions: readonly PageMention[],
  settings: Pick<Settings, 'hidden' | 'hiddenOnPages'>,
): Pick<FromPage, 'mentions' | 'hidden'> {
  const page = pageAddress();
  const left = new Set(
    // Most readers have hidden nothing.
    settings.hidden.length + settings.hiddenOnPages.length === 0
      ? []
      : mentions.filter(({ entity, range }) =>
          isHidden({ entity, page, text: () => liveRange(range)?.toString() ?? '' }, settings),
        ),
  );
  return {
    mentions: countMentions(mentions.filter((mention) => !left.has(mention))),
    hidden: countMentions([...left]),
  };
}

function countMentions(mentions: readonly PageMention[]): MentionCount[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].map(([entity, count]) => ({ entity, count }));
}
