/** Wires pointer, behaviour and cards to the mentions of a page. */
import { liveRange, mentionAtPoint, nextMention, type PageMention, styleShadowRoots } from '../highlights/index.ts';
import type { Hover, HoverSetting } from './hover-script.ts';
import { showCards } from './show-cards.ts';

export function startHover(setting: HoverSetting, signal: AbortSignal): Hover {
  const { drawing, mentions, shadowRoots } = setting;
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
      reasonOf: ({ reason }) => reason,
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
