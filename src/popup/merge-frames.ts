/** What all frames of a tab hold together. Pure. */
import type { FromPage, InView } from '../messages/page-port.ts';

export interface TabMention {
  entity: string;
  /** Mentions in all frames. */
  count: number;
  /** Frames that hold some, the top document first. */
  frames: { frame: string; count: number }[];
}

export interface TabFacts {
  mentions: TabMention[];
  /** Mentions that the reader has hidden: listed apart, and counted nowhere. */
  hidden: TabMention[];
  pageHas: string[];
  /** Every frame has been read to its end. */
  complete: boolean;
  /** A frame changes so much that it is read only now and then. */
  busy: boolean;
}

/** The frames after one has spoken: it keeps its place when known; a new top document is a new page. */
export function noteFrame(frames: readonly FromPage[], said: FromPage): FromPage[] {
  const at = frames.findIndex(({ frame }) => frame === said.frame);
  if (at >= 0) return frames.with(at, said);
  return said.top && frames.some(({ top }) => top) ? [said] : [...frames, said];
}

/** What can be seen of the frames after one has spoken. */
export function noteView(views: readonly InView[], said: InView): InView[] {
  return [...views.filter(({ frame }) => frame !== said.frame), said];
}

/** Entities in order of first appearance, those of the top document first. */
export function mergeFrames(frames: readonly FromPage[]): TabFacts {
  const inOrder = frames.toSorted((one, other) => Number(other.top) - Number(one.top));
  return {
    mentions: mergeCounts(inOrder.map(({ frame, mentions }) => ({ frame, counts: mentions }))),
    hidden: mergeCounts(inOrder.map(({ frame, hidden }) => ({ frame, counts: hidden }))),
    pageHas: [...new Set(frames.flatMap(({ pageHas }) => pageHas))],
    complete: frames.every(({ complete }) => complete),
    busy: frames.some(({ state }) => state === 'busy'),
  };
}

function mergeCounts(said: readonly { frame: string; counts: FromPage['mentions'] }[]): TabMention[] {
  const merged = new Map<string, TabMention>();
  for (const { frame, counts } of said) {
    for (const { entity, count } of counts) {
      const known = merged.get(entity) ?? { entity, count: 0, frames: [] };
      known.count += count;
      known.frames.push({ frame, count });
      merged.set(entity, known);
    }
  }
  return [...merged.values()];
}

/** The frame to which the n-th jump (from 0) goes: all mentions of one frame, then those of the next. */
export function frameOfJump({ count, frames }: TabMention, jump: number): string {
  let left = jump % count;
  for (const { frame, count: own } of frames) {
    if (left < own) return frame;
    left -= own;
  }
  return frames[0]!.frame;
}
