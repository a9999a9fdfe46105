/** Carries out what the hover behaviour decides: makes cards ready, opens and closes them. One at a time, unless pinned. */
import { idle, isWanted, step } from './hover-state.ts';
import type { Behaviour, HoverEvent } from './hover-story.ts';
import type { HoverSetting } from './hover-script.ts';
import { liveRange, mentionAtPoint, type PageMention, rectsOf } from '../highlights/index.ts';
import type { Settings } from '../settings/settings.ts';
import { pinnedCards, type ShownCard } from './pinned-cards.ts';
import { type ReadyCard, readyCard } from './ready-card.ts';
import { watchModifier } from './watch-modifier.ts';
import { watchPointer } from './watch-pointer.ts';

export interface Cards {
  /** Opens the card of a mention at once, without the pointer; with `focus` the keyboard goes on in it. */
  show: (mention: PageMention, focus: boolean) => void;
  /** Closes the card if it is of one of these mentions. */
  forget: (mentions: PageMention[]) => void;
  /** Mentions have come: one of them may lie where a rest was broken off. */
  came: () => void;
  /** The look of highlights may have changed. */
  restyle: () => void;
}

/** Pixels that a mention may scroll under its open card until the card closes: a nudge of the wheel does not. */
const SCROLL_SLACK = 48;
/** ms by which a move is heard of late: the pointer is looked at once a frame. */
const FRAME = 17;
/** ms within which the mention that a rest was on may come anew: an app's change of address has the page read again. */
const AGAIN_WITHIN = 1000;

export function showCards(setting: HoverSetting, signal: AbortSignal): Cards {
  const { drawing, shadowRoots } = setting;
  let state = idle<PageMention>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Not taken for showing yet. */
  let ready: ReadyCard | undefined;
  let shown: ShownCard | undefined;
  let focusNext = false;
  let sheetNext = false;
  /** When the page took a mention away that was being rested on. */
  let brokenOff = -Infinity;
  const pinned = pinnedCards();

  const send = (event: HoverEvent<PageMention>): void => {
    if (signal.aborted) return;
    sheetNext = event.type === 'tapped' || (event.type === 'show' && !focusNext && hasNoPointer());
    const next = step(state, event, behaviourOf(setting.settings()));
    state = next.state;
    if (ready && ready.mention !== state.mention) {
      ready.closing.abort();
      ready = undefined;
    }
    for (const command of next.commands) {
      if (command.type === 'wait') wait(command.ms, command.token);
      else if (command.type === 'make-ready') makeReady(command.mention, false);
      else if (command.type === 'open') void open(command.mention);
      else close();
    }
  };

  const isWaiting = (): boolean => state.phase === 'entered' || state.phase === 'dwelling';

  const wait = (ms: number, token: number): void => {
    clearTimeout(timer);
    // The rest began with the pointer's move, which is looked at a little later.
    const late = state.phase === 'entered' ? Math.min(FRAME, performance.now() - state.last!.time) : 0;
    timer = setTimeout(() => send({ type: 'waited', token }), ms - late);
  };

  const makeReady = (mention: PageMention, sheet: boolean): ReadyCard => {
    ready?.closing.abort();
    const dismiss = (closing: AbortController): void =>
      shown?.closing === closing ? send({ type: 'dismiss' }) : closing.abort();
    const setPinned = (on: boolean, closing: AbortController): void => (on ? pin(closing) : unpin(closing));
    return (ready = readyCard(mention, { sheet, dismiss, pin: setPinned }, setting, signal));
  };

  const open = async (mention: PageMention): Promise<void> => {
    const focus = focusNext;
    const sheet = sheetNext;
    focusNext = false;
    sheetNext = false;
    const isMade = ready?.mention === mention && ready.sheet === sheet;
    const { built, closing } = isMade ? ready! : makeReady(mention, sheet);
    ready = undefined;
    const card = await built;
    const rects = rectsOf(mention.range);
    const element = liveRange(mention.range)?.startContainer.parentElement;
    // The reader may have gone on while the background answered.
    if (!isWanted(state, mention) || signal.aborted) return closing.abort();
    if (!card || rects.length === 0 || !element) {
      closing.abort();
      send({ type: 'dismiss' });
      return;
    }
    close();
    // A card that the keyboard opens stands at the mention's first line, wherever the pointer lies.
    const point = (!focus && state.last) || { x: rects[0]!.left, y: rects[0]!.top };
    const { x, y } = point;
    shown = { mention, card: card.show({ rects, x, y, element }, focus), top: rects[0]!.top, closing };
    drawing.setOpen(mention);
  };

  const close = (): void => {
    if (!shown) return;
    shown.closing.abort();
    shown = undefined;
    drawing.setOpen(undefined);
  };

  const pin = (closing: AbortController): void => {
    if (shown?.closing !== closing) return;
    pinned.add(shown);
    shown = undefined;
    drawing.setOpen(undefined);
    send({ type: 'pinned' });
  };

  const unpin = (closing: AbortController): void => {
    const again = pinned.take(closing);
    if (!again) return;
    close();
    shown = again;
    drawing.setOpen(again.mention);
    send({ type: 'unpinned', mention: again.mention });
  };

  const restyle = (): void => {
    const { highlightStyle } = setting.settings();
    drawing.setStyle(highlightStyle === 'held' && isHeld() ? 'dotted' : highlightStyle);
  };
  const isHeld = watchModifier(
    () => setting.settings().modifier,
    () => {
      restyle();
      // The pointer may rest on a mention already.
      lookAgain();
    },
    signal,
  );
  const lookAgain = watchPointer(
    {
      isHeld,
      modifier: () => setting.settings().modifier,
      isMarked: () => setting.settings().highlightStyle !== 'held' || isHeld(),
      opensByClick: () => setting.settings().opening === 'click',
      mentionAt: (x, y) => {
        drawing.restore();
        return mentionAtPoint(x, y, drawing, shadowRoots());
      },
      card: () => (shown?.card.host.isConnected ? shown.card : undefined),
      isOnPinned: ({ target }) => pinned.holds(target),
      closePinned: pinned.closeLast,
      hasLostCard: () => shown !== undefined && !shown.card.host.isConnected,
      isWaiting,
      send,
      hasScrolledAway: () => {
        const top = shown && rectsOf(shown.mention.range)[0]?.top;
        return top === undefined || Math.abs(top - shown!.top) > SCROLL_SLACK;
      },
    },
    setting.pointer,
    signal,
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    restyle,
    show: (mention, focus) => {
      focusNext = focus;
      // The page is about to scroll to the mention: what closes an old card that scrolls away must not close this one.
      close();
      send({ type: 'show', mention });
    },
    forget: (mentions) => {
      if (!state.mention || !mentions.includes(state.mention)) return;
      if (isWaiting()) brokenOff = performance.now();
      send({ type: 'dismiss' });
    },
    came: () => {
      // The reader rests on the same words still: nothing for them has changed, and the pointer need not move.
      if (state.phase === 'idle' && performance.now() - brokenOff < AGAIN_WITHIN) lookAgain();
    },
  };
}

/** Fingers only: what the page facts open is a sheet, too. */
function hasNoPointer(): boolean {
  return matchMedia('(hover: none) and (pointer: coarse)').matches;
}

/** Where marks are seen only while the key is held, a card without it would come from nowhere. */
function behaviourOf({ opening, highlightStyle, rest, grace }: Settings): Behaviour {
  return { opening: opening === 'hover' && highlightStyle === 'held' ? 'modifier' : opening, rest, grace };
}
