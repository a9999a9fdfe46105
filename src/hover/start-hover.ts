/** Wires pointer, behaviour and cards to the mentions of a page. */
import { liveRange, nextMention, type PageMention, styleShadowRoots } from '../highlights/index.ts';
import { drawChosen } from './draw-chosen.ts';
import type { Hover, HoverSetting } from './hover-script.ts';
import { showCards } from './show-cards.ts';

export function startHover(setting: HoverSetting, signal: AbortSignal): Hover {
  const { chosen, drawing, mentions, settings } = setting;
  const styleRoot = styleShadowRoots(signal);
  let lastJump: PageMention | undefined;
  const cards = showCards(setting, signal);
  const redraw = (): void => {
    const left = drawChosen(setting);
    drawing.setStyle(settings().highlightStyle);
    cards.forget(left);
  };
  const came = (added: PageMention[]): void => {
    for (const { range } of added) {
      const root = range.startContainer.getRootNode();
      if (root instanceof ShadowRoot) styleRoot(root);
    }
    if (chosen(settings())) redraw();
  };
  came(mentions());
  return {
    jump(entity) {
      lastJump = nextMention(mentions(), entity, lastJump);
      if (!lastJump) return;
      const element = liveRange(lastJump.range)?.startContainer.parentElement;
      element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      cards.show(lastJump, false);
    },
    forget: cards.forget,
    redraw,
    came,
  };
}
