/**
 * Popup and pages talk over one port: tabs.connect(tabId, {name: PAGE_PORT}) reaches every frame of the tab,
 * and what each frame posts comes in on that one port. So every message names its frame.
 */
import { isCounts, isRecord, type MentionCount } from './to-background.ts';

export const PAGE_PORT = 'fact-cards:page-facts';

const STATES = ['on', 'busy', 'paused', 'site-off'] as const;
/** Why a frame shows nothing, or `on`; `busy`: it changes too much to be read all the time. */
export type PageState = (typeof STATES)[number];

export interface FromPage {
  type: 'page-facts';
  /** Random id of the document, made anew for each. */
  frame: string;
  /** Top document of the tab? */
  top: boolean;
  /** The only document of the tab: no other frame will speak. */
  alone: boolean;
  /** Host of the tab's top document, '' if it has none. */
  site: string;
  state: PageState;
  /** All entities found, also those of topics switched off, in order of first appearance; without hidden mentions. */
  mentions: MentionCount[];
  /** The mentions that the reader has hidden, by entity. */
  hidden: MentionCount[];
  /** Strings of `onlyIfPageHas` that the text contains. */
  pageHas: string[];
  /** The first reading of the document has ended. */
  complete: boolean;
}

/** Which entities can be seen where the reader is on the page, for a panel that has asked to follow. */
export interface InView {
  type: 'in-view';
  frame: string;
  entities: string[];
}

/** Tell from now on which entities are in view. */
export interface FollowMessage {
  type: 'follow';
}

/** Scroll to the entity's next mention after the last one shown (`back`: before it) and open its card; '' is any entity. */
export interface JumpMessage {
  type: 'jump';
  frame: string;
  entity: string;
  back: boolean;
}

/** A frame's message if it fits in every part, else undefined. */
export function parseFromPage(message: unknown): FromPage | undefined {
  if (!isRecord(message) || message['type'] !== 'page-facts') return undefined;
  const { frame, top, alone, site, state, mentions, hidden, pageHas, complete } = message;
  const known = STATES.find((one) => one === state);
  if (
    typeof frame !== 'string' ||
    typeof site !== 'string' ||
    typeof top !== 'boolean' ||
    typeof alone !== 'boolean' ||
    typeof complete !== 'boolean'
  )
    return undefined;
  if (!known || !isCounts(mentions) || !isCounts(hidden)) return undefined;
  if (!Array.isArray(pageHas) || !pageHas.every((text) => typeof text === 'string')) return undefined;
  return { type: 'page-facts', frame, top, alone, site, state: known, mentions, hidden, pageHas, complete };
}

export function parseInView(message: unknown): InView | undefined {
  if (!isRecord(message) || message['type'] !== 'in-view') return undefined;
  const { frame, entities } = message;
  if (typeof frame !== 'string' || !Array.isArray(entities)) return undefined;
  return entities.every((entity) => typeof entity === 'string') ? { type: 'in-view', frame, entities } : undefined;
}

/** The popup's message if it fits in every part, else undefined. */
export function parseToFrame(message: unknown): JumpMessage | FollowMessage | undefined {
  if (!isRecord(message)) return undefined;
  if (message['type'] === 'follow') return { type: 'follow' };
  if (message['type'] !== 'jump') return undefined;
  const { frame, entity, back } = message;
  return typeof frame === 'string' && typeof entity === 'string'
    ? { type: 'jump', frame, entity, back: back === true }
    : undefined;
}
