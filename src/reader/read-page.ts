/**
 * Keeps the mentions of a document up to date: reads it once in slices, then only what changes.
 * Page and mentions do not know each other; they meet here.
 */
import type { PageMention } from '../highlights/index.ts';
import { findCandidates, type Lexicon } from '../mentions/index.ts';
import {
  blockAround,
  looksSeparate,
  type PageElement,
  type PageNode,
  readBlocks,
  shadowRootOf,
  type TextBlock,
  toRead,
  watchChanges,
} from '../page/index.ts';
import type { BlockRecord, MentionChanges } from './block-record.ts';
import type { Judge } from './judge-script.ts';
import { startJudging } from './judging.ts';
import { type Slices, startSlices } from './slices.ts';

export interface PageReading {
  /** All mentions, drawn or not, in the order in which they were found. */
  mentions: () => PageMention[];
  /** Shadow roots that hold mentions. */
  shadowRoots: () => ShadowRoot[];
  /** Strings of `onlyIfPageHas` that the page contains. */
  pageHas: () => string[];
  /** The first reading of the whole document has ended. */
  complete: () => boolean;
}

interface Job {
  root: PageNode;
  deep: boolean;
}

/** Reads until the signal aborts. `changed` gets what came and what went, after each slice and each batch of changes. */
export function readPage(
  lexicon: Lexicon,
  loadJudge: () => Promise<Judge | undefined>,
  changed: (changes: MentionChanges) => void,
  signal: AbortSignal,
): PageReading {
  const records = new Map<PageNode, BlockRecord[]>();
  const shadowRoots = new Set<ShadowRoot>();
  const jobs: Job[] = [];
  const words = new Set<number>();
  let address = location.pathname + location.search;
  let working = false;
  let complete = false;
  let heading = '';

  const judging = startJudging(
    {
      lexicon,
      loadJudge,
      records: () => [...records.values()].flat(),
      isHeld: (record) => records.get(record.block.owner)?.includes(record) ?? false,
      words,
      changed,
    },
    signal,
  );

  const watch = watchChanges((changes) => {
    const swept: MentionChanges = { added: [], removed: [] };
    if (location.pathname + location.search !== address) startOver(swept);
    else {
      const { added, edited } = toRead(changes);
      jobs.push(...edited.map((root) => ({ root, deep: false })), ...added.map((root) => ({ root, deep: true })));
      if (changes.removed) sweep(swept);
    }
    if (swept.removed.length > 0) changed(swept);
    void work();
  }, signal);

  const startOver = (swept: MentionChanges): void => {
    address = location.pathname + location.search;
    for (const owner of records.keys()) drop(owner, swept);
    // Shadow trees that stay are met again on the way through the document.
    shadowRoots.clear();
    words.clear();
    judging.forget();
    jobs.length = 0;
    jobs.push({ root: document.documentElement, deep: true });
  };

  const drop = (owner: PageNode, into: MentionChanges): void => {
    for (const record of records.get(owner) ?? []) into.removed.push(...record.mentions.values());
    records.delete(owner);
  };

  /** Lets go of what has left the document, so that removed nodes are not kept alive. */
  const sweep = (into: MentionChanges): void => {
    for (const owner of records.keys()) if (!(owner as unknown as Node).isConnected) drop(owner, into);
    for (const root of shadowRoots) if (!root.isConnected) shadowRoots.delete(root);
  };

  const visit = (element: PageElement): void => {
    const root = shadowRootOf(element as unknown as Element);
    if (!root || shadowRoots.has(root)) return;
    shadowRoots.add(root);
    watch(root);
    jobs.push({ root, deep: true });
  };

  const take = (block: TextBlock): void => {
    const { candidates, evidence } = findCandidates(block.text, lexicon);
    for (const { word } of evidence) words.add(word);
    if (block.heading) heading = block.text;
    if (candidates.length === 0) return;
    const record: BlockRecord = { block, heading, mentions: new Map() };
    const others = records.get(block.owner);
    if (others) others.push(record);
    else records.set(block.owner, [record]);
    judging.wait(record);
  };

  const work = async (): Promise<void> => {
    if (working) return;
    working = true;
    const slices = startSlices();
    do {
      for (let job = jobs.shift(); job; job = jobs.shift()) {
        await read(job, slices);
        if (signal.aborted) return;
      }
      await judging.finish(slices);
      if (signal.aborted) return;
    } while (jobs.length > 0);
    working = false;
    if (!complete) {
      complete = true;
      changed({ added: [], removed: [] });
    }
  };

  const read = async ({ root, deep }: Job, slices: Slices): Promise<void> => {
    const gone: MentionChanges = { added: [], removed: [] };
    heading = headingAt(root);
    drop(root, gone);
    if (gone.removed.length > 0) changed(gone);
    // An inline root's own text belongs to the block around it, which is read for itself.
    const inline = blockAround(root as unknown as Node) !== (root as unknown as Node);
    for (const block of readBlocks(root, {
      deep,
      separates: (crossed) => looksSeparate(crossed as unknown as Element[]),
      visit,
    })) {
      if (inline && block.owner === root) continue;
      if (deep && block.owner !== root && records.has(block.owner)) dropOld(block);
      take(block);
      if (!slices.isOver()) continue;
      await slices.next();
      if (signal.aborted) return;
      await judging.judgeNew(slices);
      if (signal.aborted) return;
    }
  };

  /** A block inside an added root may be known from before it was moved: only its present text counts. */
  const dropOld = (block: TextBlock): void => {
    const stale = (records.get(block.owner) ?? []).filter((record) =>
      record.block.pieces.some((piece) => block.pieces.includes(piece)),
    );
    if (stale.length === 0) return;
    const gone: MentionChanges = { added: [], removed: stale.flatMap((record) => [...record.mentions.values()]) };
    records.set(
      block.owner,
      records.get(block.owner)!.filter((record) => !stale.includes(record)),
    );
    if (gone.removed.length > 0) changed(gone);
  };

  /** The heading above, as far as it is known from the block's last reading. */
  const headingAt = (root: PageNode): string => records.get(root)?.[0]?.heading ?? '';

  watch(document);
  jobs.push({ root: document.documentElement, deep: true });
  // Not at once: the caller has the reading in hand before its first changes come.
  queueMicrotask(() => void work());
  signal.addEventListener('abort', () => records.clear(), { once: true });

  return {
    mentions: () => [...records.values()].flat().flatMap((record) => [...record.mentions.values()]),
    shadowRoots: () => [...shadowRoots],
    pageHas: () => Object.entries(lexicon.pageHas).flatMap(([word, text]) => (words.has(Number(word)) ? [text] : [])),
    complete: () => complete,
  };
}
