/**
 * The agreement between the content script, which looks at every block of a page, and the script that finds, judges and
 * marks names, which the background puts into a frame once a block may hold one.
 * Both run in the extension's isolated world and meet under one global name, which the page cannot see.
 */
import type { Hover, HoverSetting } from '../hover/hover-script.ts';
import type { EntityRules } from '../mentions/index.ts';
import type { FromPage } from '../messages/page-port.ts';
import type { MentionCount } from '../messages/to-background.ts';
import type { BlockRecord, MentionChanges } from './block-record.ts';
import type { Slices } from './slices.ts';

const JUDGE_SCRIPT = 'factCardsJudge';

export interface JudgingSetting {
  /** Blocks that the page holds now, in the order in which they were found. */
  records: () => Iterable<BlockRecord>;
  /** Is the block still there? */
  isHeld: (record: BlockRecord) => boolean;
  changed: (changes: MentionChanges) => void;
}

export interface Judging {
  /** The text of a block without a name has context words that may matter to the page. */
  note: (text: string) => void;
  /** A block that may hold a name waits to be judged. */
  wait: (record: BlockRecord) => void;
  /** Judges what waits. */
  judgeNew: (slices: Slices) => Promise<void>;
  /** Judges what is left, and all else again if the page's evidence has grown. */
  finish: (slices: Slices) => Promise<void>;
  /** A new page in the same document: what the old one said is no evidence any more. */
  forget: () => void;
  /** Strings of `onlyIfPageHas` that the page contains. */
  pageHas: () => string[];
  /** Those of the pack. */
  entities: () => readonly EntityRules[];
}

/** What is there to be marked. */
export interface ShowSetting extends Omit<HoverSetting, 'drawing' | 'drawn' | 'chosen' | 'pointer' | 'settings'> {
  /** What can be seen may be another after a change of settings. */
  settingsChanged: () => void;
}

/** What the frame shows the reader, one row for each entity. */
export type Counts = Pick<FromPage, 'mentions' | 'hidden'>;

export interface Showing {
  changed: (changes: MentionChanges) => void;
  jump: Hover['jump'];
  counts: () => Counts;
  forBadge: () => BadgeCounts;
}

export interface BadgeCounts {
  /** Without topics that are off. */
  counts: MentionCount[];
  /** Whether the reader wants a badge: the background looks it up itself, but must be told to look. */
  badge: boolean;
}

export interface JudgeScript {
  startJudging: (setting: JudgingSetting, signal: AbortSignal) => Judging;
  /** Once the settings have been read; undefined if the signal has aborted by then. */
  showMentions: (setting: ShowSetting, signal: AbortSignal) => Promise<Showing | undefined>;
}

/** Undefined while the script is not there; it may be there and still be opening its lexicon. */
export function loadedJudge(): Promise<JudgeScript> | undefined {
  return (globalThis as unknown as Record<string, Promise<JudgeScript> | undefined>)[JUDGE_SCRIPT];
}

export function offerJudge(script: Promise<JudgeScript>): void {
  (globalThis as unknown as Record<string, Promise<JudgeScript>>)[JUDGE_SCRIPT] = script;
}
