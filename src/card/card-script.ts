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
  /** Boxes of the mention's lines in the viewport, and the line nearest to this point is the one to stand at. */
  anchor: { rects: DOMRect[]; x: number; y: number; element: Element };
  theme: Theme;
  /** Content of a related entity's card. */
  look: (entity: string) => Promise<CardContent | undefined>;
  dismiss: () => void;
  /** Undefined where the page has no site. */
  siteOff: (() => void) | undefined;
  topicOff: (topic: string) => void;
}

export interface OpenCard {
  /** The only node that we add to a page. */
  host: HTMLElement;
  /** Its place in the viewport; undefined when the page has taken it away. */
  box: () => DOMRect | undefined;
}

export interface CardScript {
  /** Shows a card until the signal aborts, then leaves nothing behind. */
  open: (request: CardRequest, signal: AbortSignal) => OpenCard;
}

export function loadedCardScript(): CardScript | undefined {
  return (globalThis as unknown as Record<string, CardScript | undefined>)[CARD_SCRIPT];
}

export function offerCardScript(script: CardScript): void {
  (globalThis as unknown as Record<string, CardScript>)[CARD_SCRIPT] = script;
}
