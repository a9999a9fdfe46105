/** What a content script may ask the background, and the check at the background's end. */
import type { CardContent } from '../pack/card-content.ts';

/** One entity of a frame's text with the number of its mentions. */
export interface MentionCount {
  entity: string;
  count: number;
}

/** Settings that are lists of what the reader switched off. */
export const CHOICE_LISTS = ['topicsOff', 'sitesOff', 'hidden', 'hiddenOnPages'] as const;
export type ChoiceList = (typeof CHOICE_LISTS)[number];

export type ToBackground =
  /** A dwell has begun: the card's content, and its code put into the asking frame if `load`. */
  | { type: 'card'; entity: string; pageHas: string[]; load: boolean }
  /** This frame has a mention: put the script that lets the reader at it there. */
  | { type: 'hover' }
  /** This frame wants another look than the first: put the style sheet with the others there. Answer: whether it is there. */
  | { type: 'looks' }
  /** The lexicon, for a page that has broken what unpacking needs. */
  | { type: 'lexicon' }
  /** This frame has a candidate: put the script that judges it there. */
  | { type: 'judge' }
  /**
   * What this frame's text holds now, for the badge. `frame` is the document's own random id, `born` the time at which
   * the document began, in ms since 1970; a `top` document starts a new page.
   */
  | { type: 'mentions'; counts: MentionCount[]; frame: string; top: boolean; born: number }
  /** The reader has switched something off on a card (`on`), or undoes that. Answer: whether it could be stored. */
  | { type: 'choose'; list: ChoiceList; entry: string; on: boolean }
  /** The reader has pressed a source's link where a sandbox may forbid new tabs: open it, in front or behind. */
  | { type: 'open'; url: string; front: boolean }
  /** Lists of the settings as they count in private windows, for a page in one. */
  | { type: 'private-lists' }
  /** May pages of this address be read, by lists that hold patterns? '' is the tab's. */
  | { type: 'site-on'; address: string }
  /** Host of the tab's top document, for frames that cannot see it; '' if unknown. */
  | { type: 'site' };

export interface BackgroundAnswers {
  hover: undefined;
  looks: boolean;
  /** A stored lexicon, which this folder does not know. */
  lexicon: unknown;
  judge: undefined;
  card: CardContent | undefined;
  choose: boolean;
  mentions: undefined;
  open: undefined;
  'private-lists': Record<string, string[]>;
  'site-on': boolean;
  site: string;
}

/** The message if it is one of ours in every part, else undefined. */
export function parseToBackground(message: unknown): ToBackground | undefined {
  if (!isRecord(message)) return undefined;
  switch (message['type']) {
    case 'card': {
      const { entity, pageHas, load } = message;
      return typeof entity === 'string' && isTexts(pageHas) && typeof load === 'boolean'
        ? { type: 'card', entity, pageHas, load }
        : undefined;
    }
    case 'open': {
      const { url, front } = message;
      return typeof url === 'string' && typeof front === 'boolean' ? { type: 'open', url, front } : undefined;
    }
    case 'choose': {
      const { entry, on } = message;
      const list = CHOICE_LISTS.find((one) => one === message['list']);
      return list && typeof entry === 'string' && entry !== '' && typeof on === 'boolean'
        ? { type: 'choose', list, entry, on }
        : undefined;
    }
    case 'mentions': {
      const { counts, frame, top, born } = message;
      const fits = isCounts(counts) && typeof frame === 'string' && typeof top === 'boolean' && Number.isFinite(born);
      return fits ? { type: 'mentions', counts, frame, top, born: born as number } : undefined;
    }
    case 'site-on': {
      const { address } = message;
      return typeof address === 'string' ? { type: 'site-on', address } : undefined;
    }
    case 'hover':
    case 'judge':
    case 'lexicon':
    case 'looks':
    case 'private-lists':
    case 'site':
      return { type: message['type'] };
    default:
      return undefined;
  }
}

export function isCounts(value: unknown): value is MentionCount[] {
  return (
    Array.isArray(value) &&
    value.every((one) => isRecord(one) && typeof one['entity'] === 'string' && Number.isInteger(one['count']))
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
