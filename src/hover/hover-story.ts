/** What the hover behaviour is told, what it decides, and what it keeps between the two. */
import type { Opening } from '../settings/settings.ts';
import type { Box, Point } from './safe-triangle.ts';

export interface Behaviour {
  /** What opens a card. */
  opening: Opening;
  /** ms of rest on a mention until its card opens. */
  rest: number;
  /** ms after leaving mention and card until the card closes. */
  grace: number;
}

export interface HoverState<Mention> {
  phase: 'idle' | 'entered' | 'dwelling' | 'open' | 'leaving';
  /** The mention that the phase is about; undefined when idle. */
  mention: Mention | undefined;
  /** What the pointer was on last. */
  over: Mention | 'card' | undefined;
  /** Opened without the pointer (from the page facts): stays until the pointer has been there once. */
  held: boolean;
  /** Where the pointer was last while on the mention: the tip of the safe triangle. */
  apex: Point | undefined;
  last: (Point & { time: number }) | undefined;
  /** Only the wait that carries this number still counts. */
  token: number;
}

export type HoverEvent<Mention> =
  | {
      type: 'pointer';
      x: number;
      y: number;
      time: number;
      over: Mention | 'card' | undefined;
      pressed: boolean;
      /** The key is held that opens cards. */
      modifier: boolean;
      card: Box | undefined;
    }
  | { type: 'waited'; token: number }
  /** A click on a mention that is no link. */
  | { type: 'clicked'; mention: Mention }
  /** A finger or a pen has tapped a mention that is no link. */
  | { type: 'tapped'; mention: Mention }
  /** Open this mention's card at once. */
  | { type: 'show'; mention: Mention }
  /** The reader has pinned the open card: it is no longer ours, and the next rest opens another. */
  | { type: 'pinned' }
  /** Not pinned any more: the card, which is open, is ours again. */
  | { type: 'unpinned'; mention: Mention }
  /** Escape, a press elsewhere, a key typed, scrolling away, the mention gone. */
  | { type: 'dismiss' };

export type HoverCommand<Mention> =
  | { type: 'wait'; ms: number; token: number }
  | { type: 'make-ready'; mention: Mention }
  | { type: 'open'; mention: Mention }
  | { type: 'close' };

export interface Step<Mention> {
  state: HoverState<Mention>;
  commands: HoverCommand<Mention>[];
}
