/**
 * The agreement between the content script and the card's own script, which the background puts into a frame
 * when the first dwell there begins. Both run in the extension's isolated world and meet under one global name,
 * which the page cannot see.
 */
import type { CardContent } from '../pack/card-content.ts';
import type { Theme } from '../settings/settings.ts';

const CARD_SCRIPT = 'factCardsCard';

/** Why the mention counts as one; the card puts it into words. */
export interface CardReason {
  kind: string;
  /** The word that decided. */
  text?: string;
  where?: 'block' | 'heading' | 'title';
}

export interface CardRequest {
  content: CardContent;
  reason: CardReason;
  theme: Theme;
  /** Content of a related entity's card. */
  look: (entity: string) => Promise<CardContent | undefined>;
  /** Opens a source; undefined where its link can be left to the browser. */
  open: ((url: string, front: boolean) => void) | undefined;
  dismiss: () => void;
  /** Pinned, the card stays until the reader closes it; other cards open beside it. */
  pin: (pinned: boolean) => void;
  /** The mention as the page writes it. */
  mention: string;
  /** Opened by a finger or pen: a sheet at the foot of the window. */
  sheet: boolean;
  choices: CardChoices;
}

/** Where a card comes up. */
export interface CardAnchor {
  /** Boxes of the mention's lines in the viewport; the line nearest to the point is the one to stand at. */
  rects: DOMRect[];
  x: number;
  y: number;
  element: Element;
}

/** Something that the reader has switched off. */
export interface Chosen {
  /** False if the browser could not store it. */
  kept: Promise<boolean>;
  undo: () => void;
}

/** What the reader can switch off from a card; each takes effect at once. */
export interface CardChoices {
  /** Undefined where the page has no site. */
  siteOff: (() => Chosen) | undefined;
  topicOff: (topic: string) => Chosen;
  hideOnPage: () => Chosen;
  hideAlias: () => Chosen;
  hideEntity: () => Chosen;
}

/** A card in no document yet: all that can be done before the rest is over is done. */
export interface BuiltCard {
  /** Once. With `focus` the keyboard goes on in the card. */
  show: (anchor: CardAnchor, focus: boolean) => OpenCard;
}

export interface OpenCard {
  /** The only node that we add to a page. */
  host: HTMLElement;
  /** Its place in the viewport; undefined when the page has taken it away. */
  box: () => DOMRect | undefined;
}

/** Where the keyboard is in mention mode. */
export interface ModePlace {
  content: CardContent;
  /** From 1. */
  position: number;
  total: number;
}

export interface ModeBar {
  say: (at: ModePlace) => void;
}

export interface CardScript {
  /** Builds a card, to be shown or not. When the signal aborts, it goes, and leaves nothing behind. */
  build: (request: CardRequest, signal: AbortSignal) => BuiltCard;
  /** Shows the bar of mention mode until the signal aborts. */
  openBar: (theme: Theme, signal: AbortSignal) => ModeBar;
}

export function loadedCardScript(): CardScript | undefined {
  return (globalThis as unknown as Record<string, CardScript | undefined>)[CARD_SCRIPT];
}

export function offerCardScript(script: CardScript): void {
  (globalThis as unknown as Record<string, CardScript>)[CARD_SCRIPT] = script;
}
