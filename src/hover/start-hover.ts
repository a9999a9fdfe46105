/** Wires pointer, behaviour and cards to the mentions of a page. */
import type { CardReason } from '../card/card-script.ts';
import { liveRange, mentionAtPoint, nextMention, type PageMention, styleShadowRoots } from '../highlights/index.ts';
import { type Lexicon, wordText } from '../mentions/index.ts';
import type { Hover, HoverSetting } from './hover-script.ts';
import { showCards } from './show-cards.ts';

export function startHover(setting: HoverSetting, signal: AbortSignal): Hover {
  const { drawing, lexicon, mentions, shadowRoots } = setting;
  const styleRoot = styleShadowRoots(signal);
  // Weak: a mention holds the text it is in, which the page may remove.
  let lastJump: WeakRef<PageMention> | undefined;
  const cards = showCards(
    {
      ...setting,
      mentionAt: (x, y) => {
        drawing.restore();
        return mentionAtPoint(x, y, drawing, shadowRoots());
      },
      reasonOf: ({ reason }) => reasonFor(reason, lexicon),
      opened: drawing.setOpen,
    },
    signal,
  );
  const came = (added: PageMention[]): void => {
    for (const { range } of added) {
      const root = range.startContainer.getRootNode();
      if (root instanceof ShadowRoot) styleRoot(root);
    }
  };
  came(mentions());
  return {
    jump(entity) {
      const next = nextMention(mentions(), entity, lastJump?.deref());
      if (!next) return;
      lastJump = new WeakRef(next);
      const element = liveRange(next.range)?.startContainer.parentElement;
      element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      cards.show(next);
    },
    forget: cards.forget,
    came,
  };
}

function reasonFor(reason: PageMention['reason'], lexicon: Lexicon): CardReason {
  if (reason.kind !== 'word') return { kind: reason.kind };
  return { kind: reason.kind, where: reason.where, word: wordText(lexicon, reason.word) ?? '' };
}
