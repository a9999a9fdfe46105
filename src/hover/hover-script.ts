/**
 * The agreement between the content script, which every page pays for, and the script that lets a reader at its
 * mentions, which the background puts into a frame once there is one. Both run in the extension's isolated world
 * and meet under one global name, which the page cannot see.
 */
import type { Drawing, PageMention } from '../highlights/index.ts';
import type { Lexicon } from '../mentions/index.ts';
import type { Settings } from '../settings/settings.ts';

const HOVER_SCRIPT = 'factCardsHover';

export interface HoverSetting {
  /** All entities with what decides whether they are drawn. */
  entities: () => readonly Pick<Lexicon['entities'][number], 'id' | 'tier' | 'topics'>[];
  drawing: Drawing;
  /** All mentions of the page, drawn or not. */
  mentions: () => PageMention[];
  shadowRoots: () => ShadowRoot[];
  pageHas: () => string[];
  settings: () => Settings;
  /** Host of the tab's top document, '' if it has none. */
  site: string;
  /** Ids of the entities that topics and tier let be drawn. */
  drawn: () => Set<string>;
  /** Are some mentions left out, or drawn by topic? Then this script draws, and the content script only takes away what is gone. */
  chosen: (settings: Settings) => boolean;
  /** Where the pointer has come to while this script was on its way. */
  pointer: PointerEvent | undefined;
}

export interface Hover {
  /** Scrolls to the entity's next mention (`back`: the one before) and opens its card at once; '' is any that is drawn. */
  jump: (wish: { entity: string; back: boolean }) => void;
  /** Closes the card if it is of one of these mentions. */
  forget: (mentions: PageMention[]) => void;
  /** Draws anew after a change of settings. */
  redraw: () => void;
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
