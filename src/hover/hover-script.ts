/**
 * The agreement between the content script, which every page pays for, and the script that lets a reader at its
 * mentions, which the background puts into a frame once there is one. Both run in the extension's isolated world
 * and meet under one global name, which the page cannot see.
 */
import type { Drawing, PageMention } from '../highlights/index.ts';
import type { Theme } from '../settings/settings.ts';

const HOVER_SCRIPT = 'factCardsHover';

export interface HoverSetting {
  drawing: Drawing;
  /** All mentions of the page, drawn or not. */
  mentions: () => PageMention[];
  shadowRoots: () => ShadowRoot[];
  pageHas: () => string[];
  theme: () => Theme;
  /** Undefined where the page has no site. */
  siteOff: (() => void) | undefined;
  topicOff: (topic: string) => void;
  /** Where the pointer has come to while this script was on its way. */
  pointer: PointerEvent | undefined;
}

export interface Hover {
  /** Scrolls to the entity's next mention and opens its card at once. */
  jump: (entity: string) => void;
  /** Closes the card if it is of one of these mentions. */
  forget: (mentions: PageMention[]) => void;
  /** Mentions have come: shadow roots that hold some may need our style. */
  came: (mentions: PageMention[]) => void;
}

export interface HoverScript {
  /** Watches the reader's pointer and keys until the signal aborts. */
  start: (setting: HoverSetting, signal: AbortSignal) => Hover;
}

export function loadedHoverScript(): HoverScript | undefined {
  return (globalThis as unknown as Record<string, HoverScript | undefined>)[HOVER_SCRIPT];
}

export function offerHoverScript(script: HoverScript): void {
  (globalThis as unknown as Record<string, HoverScript>)[HOVER_SCRIPT] = script;
}
