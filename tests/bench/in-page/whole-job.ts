/** Read, find, resolve, draw: ours and the peers', each as it is done on a page that was never read before. */
import { drawHighlights } from '../../../src/highlights/draw-highlights.ts';
import { isDrawn } from '../../../src/reader/is-drawn.ts';
import { readWhole } from './read-whole.ts';
import { type BenchJudge, openJudge, openKnown, type StoredParts } from './stored-lexicon.ts';

/** What the peers look for. */
export interface PeerNames {
  /** Spellings whose case counts. */
  exact: string[];
  /** Spellings that stand for every case. */
  any: string[];
  /** All of them as one regular expression. */
  regex: { source: string; flags: string };
}

interface MarkOptions {
  accuracy?: { value: 'exactly'; limiters: string[] };
  caseSensitive?: boolean;
  diacritics?: boolean;
  separateWordSearch?: boolean;
  acrossElements?: boolean;
  combinePatterns?: boolean;
}

interface Marker {
  mark: (names: string[], options: MarkOptions) => void;
  markRegExp: (regex: RegExp, options: MarkOptions) => void;
}

interface PeerGlobals {
  Mark: new (root: Element) => Marker;
  findAndReplaceDOMText: (root: Element, options: { find: RegExp; wrap: string; preset: 'prose' }) => void;
}

const LIMITERS = Array.from('.,;:!?()[]{}"\'“”„‘’«»-–—/…&');

const CHOICE = { topicsOff: [], quiet: false };

/** Milliseconds, from the stored lexicon to the last highlight. */
export async function ourJob(stored: StoredParts): Promise<number> {
  const began = performance.now();
  const known = openKnown(stored);
  let drawn: Set<string> | undefined;
  const drawing = drawHighlights('dotted', new AbortController().signal);
  let judge: BenchJudge | undefined;
  const load = async (): Promise<BenchJudge> => (judge = await openJudge(stored));
  await readWhole({ known, judge: load }, ({ added, removed }) => {
    drawn ??= judge && new Set(judge.entities.filter((entity) => isDrawn(entity, CHOICE)).map(({ id }) => id));
    drawing.remove(removed);
    drawing.add(added.filter(({ entity, drawable }) => drawable && drawn?.has(entity)));
  });
  return performance.now() - began;
}

export type PeerJob = 'mark-list' | 'mark-regex' | 'advanced-list' | 'find-and-replace';

/** Milliseconds of a peer's whole job. */
export function peerJob(job: PeerJob, { exact, any, regex }: PeerNames): number {
  const { Mark, findAndReplaceDOMText } = globalThis as unknown as PeerGlobals;
  const list: MarkOptions = {
    accuracy: { value: 'exactly', limiters: LIMITERS },
    diacritics: false,
    separateWordSearch: false,
    ...(job === 'advanced-list' && { combinePatterns: true }),
  };
  const began = performance.now();
  if (job === 'find-and-replace') {
    findAndReplaceDOMText(document.body, {
      find: new RegExp(regex.source, regex.flags),
      wrap: 'mark',
      preset: 'prose',
    });
  } else if (job === 'mark-regex') {
    new Mark(document.body).markRegExp(new RegExp(regex.source, regex.flags), { acrossElements: true });
  } else {
    const marker = new Mark(document.body);
    if (exact.length > 0) marker.mark(exact, { ...list, caseSensitive: true });
    if (any.length > 0) marker.mark(any, { ...list, caseSensitive: false });
  }
  return performance.now() - began;
}
