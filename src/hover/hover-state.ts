/**
 * When a card opens and closes: a pure function from state and event to the next state and what to do.
 * The DOM feeds it events and carries out its commands; it holds no clock, no element, no timer.
 *
 * idle -> entered (pointer came onto a mention) -> dwelling (rests there; the card is being made ready)
 *      -> open -> leaving (pointer left mention and card; grace runs) -> idle
 */
import type { Behaviour, HoverCommand, HoverEvent, HoverState, Step } from './hover-story.ts';
import { isOnTheWay, type Point } from './safe-triangle.ts';

/** ms of rest until a card is made ready: a pointer on its way over a mention costs nothing. */
export const READY_AFTER = 60;
/** px per ms from which a pointer passes rather than rests (as 10ten measured it). */
export const FAST = 0.5;

export function idle<Mention>(): HoverState<Mention> {
  return {
    phase: 'idle',
    mention: undefined,
    over: undefined,
    held: false,
    apex: undefined,
    last: undefined,
    token: 0,
  };
}

export function step<Mention>(
  state: HoverState<Mention>,
  event: HoverEvent<Mention>,
  behaviour: Behaviour,
): Step<Mention> {
  switch (event.type) {
    case 'pointer':
      return onPointer(state, event, behaviour);
    case 'waited':
      return event.token === state.token ? onWaited(state, behaviour) : { state, commands: [] };
    case 'clicked':
      return behaviour.opening === 'click' ? opened(state, event.mention) : { state, commands: [] };
    case 'tapped':
      if (behaviour.opening === 'off') return { state, commands: [] };
      return opened({ ...state, held: true, apex: undefined }, event.mention);
    case 'show':
      return opened({ ...state, held: true, apex: undefined }, event.mention);
    case 'pinned':
      return { ...dismissed(state), commands: [] };
    case 'unpinned':
      return { ...opened({ ...state, held: true, apex: undefined }, event.mention), commands: [] };
    case 'dismiss':
      return dismissed(state);
  }
}

/** A card's content has come, perhaps late: is it still this mention's card that shall be open? */
export function isWanted<Mention>(state: HoverState<Mention>, mention: Mention): boolean {
  return isShown(state) && state.mention === mention;
}

type PointerEvent<Mention> = Extract<HoverEvent<Mention>, { type: 'pointer' }>;

function onPointer<Mention>(
  before: HoverState<Mention>,
  event: PointerEvent<Mention>,
  behaviour: Behaviour,
): Step<Mention> {
  const { x, y, time } = event;
  const over = mayOpen(event, behaviour) || event.over === 'card' || isOwn(before, event.over) ? event.over : undefined;
  const fast = isFast(before.last, event);
  const state = { ...before, over, last: { x, y, time } };
  // A pressed button selects, drags or clicks: nothing opens, an open card stays.
  if (event.pressed) return isShown(state) ? { state, commands: [] } : dismissed(state);
  if (isShown(state)) return onPointerWhileShown(state, { ...event, over }, fast, behaviour);
  if (over === undefined || over === 'card') return state.phase === 'idle' ? { state, commands: [] } : dismissed(state);
  if (over !== state.mention || fast) return entered(state, over);
  return { state: { ...state, apex: { x, y } }, commands: [] };
}

function onPointerWhileShown<Mention>(
  state: HoverState<Mention>,
  event: PointerEvent<Mention>,
  fast: boolean,
  behaviour: Behaviour,
): Step<Mention> {
  const { x, y, over, card } = event;
  if (over === 'card' || over === state.mention) {
    const apex = over === 'card' ? state.apex : { x, y };
    return { state: { ...state, phase: 'open', held: false, apex, token: state.token + 1 }, commands: [] };
  }
  // What a click or the page facts opened goes by a press elsewhere, or once the pointer has been there.
  if (state.held || behaviour.opening === 'click') return { state, commands: [] };
  const onTheWay = state.apex !== undefined && card !== undefined && isOnTheWay({ x, y }, state.apex, card);
  if (over !== undefined && !onTheWay && !fast) return opened(state, over);
  // On the way to the card each move renews the grace; elsewhere it runs from the moment of leaving.
  if (state.phase === 'leaving' && !onTheWay) return { state, commands: [] };
  const token = state.token + 1;
  return { state: { ...state, phase: 'leaving', token }, commands: [{ type: 'wait', ms: behaviour.grace, token }] };
}

function onWaited<Mention>(state: HoverState<Mention>, behaviour: Behaviour): Step<Mention> {
  const { mention, over } = state;
  if (mention === undefined) return { state, commands: [] };
  if (state.phase === 'entered') {
    const token = state.token + 1;
    const wait = { type: 'wait', ms: Math.max(0, behaviour.rest - READY_AFTER), token } as const;
    return { state: { ...state, phase: 'dwelling', token }, commands: [{ type: 'make-ready', mention }, wait] };
  }
  if (state.phase === 'dwelling') return opened(state, mention);
  // Grace is over. A pointer that has come to rest on another mention meant that one.
  if (state.phase === 'leaving') return over !== undefined && over !== 'card' ? opened(state, over) : dismissed(state);
  return { state, commands: [] };
}

function entered<Mention>(state: HoverState<Mention>, mention: Mention): Step<Mention> {
  const token = state.token + 1;
  const apex = state.last && { x: state.last.x, y: state.last.y };
  return {
    state: { ...state, phase: 'entered', mention, held: false, apex, token },
    commands: [{ type: 'wait', ms: READY_AFTER, token }],
  };
}

function opened<Mention>(state: HoverState<Mention>, mention: Mention): Step<Mention> {
  const apex = state.last && !state.held ? { x: state.last.x, y: state.last.y } : state.apex;
  return {
    state: { ...state, phase: 'open', mention, apex, token: state.token + 1 },
    commands: [{ type: 'open', mention }],
  };
}

function dismissed<Mention>(state: HoverState<Mention>): Step<Mention> {
  const commands: HoverCommand<Mention>[] = isShown(state) ? [{ type: 'close' }] : [];
  return {
    state: { ...idle(), last: state.last, token: state.token + 1 },
    commands,
  };
}

function mayOpen({ modifier }: PointerEvent<unknown>, { opening }: Behaviour): boolean {
  return opening === 'hover' || (opening === 'modifier' && modifier);
}

/** The mention whose card is open keeps it open, whatever opens others. */
function isOwn<Mention>(state: HoverState<Mention>, over: HoverState<Mention>['over']): boolean {
  return isShown(state) && over === state.mention;
}

function isShown<Mention>({ phase }: HoverState<Mention>): boolean {
  return phase === 'open' || phase === 'leaving';
}

function isFast(last: HoverState<unknown>['last'], { x, y, time }: Point & { time: number }): boolean {
  if (!last) return false;
  const elapsed = time - last.time;
  return elapsed > 0 && Math.hypot(x - last.x, y - last.y) / elapsed >= FAST;
}
