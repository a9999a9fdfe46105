/** Wires pointer, behaviour and cards to the mentions of a page. */
import { bringIntoView, nextMention, type PageMention, styleShadowRoots } from '../highlights/index.ts';
import { drawChosen } from './draw-chosen.ts';
import type { Hover, HoverSetting } from './hover-script.ts';
import { prepareMentionMode } from './mention-mode.ts';
import { showCards } from './show-cards.ts';
import { topicLines } from './topic-lines.ts';

/** Milliseconds for which mentions that come are gathered: a long page brings them in many slices. */
const GATHER = 40;

export function startHover(setting: HoverSetting, signal: AbortSignal): Hover {
  const { chosen, drawing, entities, mentions, settings } = setting;
  const styleRoot = styleShadowRoots(signal);
  const lines = topicLines(entities(), signal);
  // Weak: a mention holds the text it is in, which the page may remove.
  let lastJump: WeakRef<PageMention> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cards = showCards(setting, signal);
  prepareMentionMode({ ...setting, open: (mention) => cards.show(mention, true) }, signal);

  const redraw = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted) return;
    const { shown, left } = drawChosen(setting);
    lines.draw(settings().highlightStyle === 'topic' ? shown : []);
    cards.restyle();
    cards.forget(left);
    cards.came();
  };
  const came = (added: PageMention[]): void => {
    for (const { range } of added) {
      const root = range.startContainer.getRootNode();
      if (root instanceof ShadowRoot) styleRoot(root);
    }
    if (chosen(settings())) timer ??= setTimeout(redraw, GATHER);
    else cards.came();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  came(mentions());
  return {
    jump({ entity, back }) {
      const among = entity === '' ? drawing.drawn() : mentions().filter((mention) => mention.entity === entity);
      const next = nextMention(among, lastJump?.deref(), back);
      if (!next) return;
      lastJump = new WeakRef(next);
      bringIntoView(next);
      cards.show(next, false);
    },
    forget(gone) {
      lines.remove(gone);
      cards.forget(gone);
      // The first of an entity may be gone: the next one takes its place.
      if (settings().density !== 'all') timer ??= setTimeout(redraw, GATHER);
    },
    redraw,
    came,
  };
}
