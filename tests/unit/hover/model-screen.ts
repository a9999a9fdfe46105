/** The screen as `show-cards.ts` makes it of the hover behaviour: timers, late answers, one card, pinned cards. */
import assert from 'node:assert/strict';
import { idle, isWanted, step } from '../../../src/hover/hover-state.ts';
import type { Behaviour, HoverEvent, HoverState } from '../../../src/hover/hover-story.ts';
import type { Point } from '../../../src/hover/safe-triangle.ts';

export type Mention = 'A' | 'B' | 'C';

export const CARD = { left: 0, right: 300, top: 120, bottom: 400 };

export interface Sample {
  over: Mention | 'card' | undefined;
  at: Point;
  pressed: boolean;
  modifier: boolean;
}

export class ModelScreen {
  state: HoverState<Mention> = idle();
  behaviour: Behaviour = { opening: 'hover', rest: 300, grace: 300 };
  shown: Mention | undefined;
  pinned: Mention[] = [];
  /** Cards whose content is on its way. */
  coming: Mention[] = [];
  #timer: { at: number; token: number } | undefined;
  #now = 0;

  send(event: HoverEvent<Mention>): void {
    const { state, commands } = step(this.state, event, this.behaviour);
    this.state = state;
    for (const command of commands) {
      if (command.type === 'wait') this.#timer = { at: this.#now + command.ms, token: command.token };
      else if (command.type === 'open') this.coming.push(command.mention);
      else if (command.type === 'close') this.shown = undefined;
    }
  }

  point({ over, at, pressed, modifier }: Sample): void {
    // Nobody can be on a card that is not there.
    const on = over === 'card' && this.shown === undefined ? undefined : over;
    const card = this.shown && CARD;
    this.send({ type: 'pointer', ...at, time: this.#now, over: on, pressed, modifier, card });
  }

  pass(ms: number): void {
    const end = this.#now + ms;
    while (this.#timer && this.#timer.at <= end) {
      const { at, token } = this.#timer;
      this.#timer = undefined;
      this.#now = at;
      this.send({ type: 'waited', token });
    }
    this.#now = end;
  }

  /** The background answers what it was asked first. */
  answer(): void {
    const next = this.coming.shift();
    if (next !== undefined && isWanted(this.state, next)) this.shown = next;
  }

  pin(): void {
    if (this.shown === undefined) return;
    this.pinned.push(this.shown);
    this.shown = undefined;
    this.send({ type: 'pinned' });
  }

  unpin(): void {
    const again = this.pinned.pop();
    if (again === undefined) return;
    this.shown = again;
    this.send({ type: 'unpinned', mention: again });
  }

  /** What must hold at any time. */
  check(): void {
    const { phase, mention } = this.state;
    const open = phase === 'open' || phase === 'leaving';
    assert.equal(mention === undefined, phase === 'idle');
    // A card that the behaviour does not know of would never be closed.
    if (!open) assert.equal(this.shown, undefined);
    if (open && this.coming.length === 0) assert.equal(this.shown, mention);
  }

  /** Closed for good. */
  checkClosed(): void {
    assert.equal(this.state.phase, 'idle');
    assert.equal(this.shown, undefined);
  }
}
