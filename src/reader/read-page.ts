/**
 * Keeps the mentions of a document up to date: reads it once in slices, then only what changes.
 * Page and mentions do not know each other; they meet here.
 */
import type { PageMention } from '../highlights/index.ts';
import { findCandidates, type Lexicon, type PageEvidence } from '../mentions/index.ts';
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
import { type BlockRecord, judgeBlock, type MentionChanges } from './block-record.ts';
import type { Judge } from './judge-script.ts';
import { startSlices } from './slices.ts';

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
  /** Comes with the first candidate; until then nothing is decided. */
  let judge: Judge | undefined;
  let loading: Promise<void> | undefined;
  let evidence: PageEvidence | undefined;
  const words = new Set<number>();
  let title = document.title;
  let address = location.pathname + location.search;
  let unsettled: BlockRecord[] = [];
  let evidenceGrew = false;
  let working = false;
  let complete = false;
  let heading = '';

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

  /** A new page of the same document: what the old one said is no evidence any more. */
  const startOver = (swept: MentionChanges): void => {
    address = location.pathname + location.search;
    for (const owner of records.keys()) drop(owner, swept);
    evidence = undefined;
    words.clear();
    unsettled = [];
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
    const { candidates, evidence: found } = findCandidates(block.text, lexicon);
    for (const { word } of found) words.add(word);
    if (block.heading) heading = block.text;
    if (candidates.length === 0) return;
    const record: BlockRecord = { block, heading, mentions: new Map() };
    const others = records.get(block.owner);
    if (others) others.push(record);
    else records.set(block.owner, [record]);
    unsettled.push(record);
    loading ??= load();
  };

  /** Reading goes on meanwhile. A refusal (the page was going away) does not mean refused for ever. */
  const load = async (): Promise<void> => {
    judge = await loadJudge();
    if (!judge) loading = undefined;
  };

  /** Judges what is new, and all again when the page has said something that may matter elsewhere. */
  const settle = (): void => {
    if (!judge) return;
    const changes: MentionChanges = { added: [], removed: [] };
    evidence ??= judge.gather(judge.find(title), document.documentElement.lang || undefined);
    if (title !== document.title) {
      title = document.title;
      evidenceGrew = evidence.setTitle(judge.find(title)) || evidenceGrew;
    }
    evidenceGrew = evidence.addWords(words) || evidenceGrew;
    for (const record of unsettled) {
      record.found = judge.find(record.block.text);
      evidenceGrew = evidence.add(record.found) || evidenceGrew;
    }
    for (const record of evidenceGrew ? [...records.values()].flat() : unsettled)
      judgeBlock(record, judge, evidence, lexicon, changes);
    unsettled = [];
    evidenceGrew = false;
    if (changes.added.length > 0 || changes.removed.length > 0) changed(changes);
  };

  const work = async (): Promise<void> => {
    if (working) return;
    working = true;
    const slices = startSlices();
    do {
      for (let job = jobs.shift(); job; job = jobs.shift()) {
        const gone: MentionChanges = { added: [], removed: [] };
        const { root } = job;
        heading = headingAt(root);
        drop(root, gone);
        if (gone.removed.length > 0) changed(gone);
        // An inline root's own text belongs to the block around it, which is read for itself.
        const inline = blockAround(root as unknown as Node) !== (root as unknown as Node);
        for (const block of readBlocks(root, {
          deep: job.deep,
          separates: (crossed) => looksSeparate(crossed as unknown as Element[]),
          visit,
        })) {
          if (inline && block.owner === root) continue;
          if (job.deep && block.owner !== root && records.has(block.owner)) dropOld(block);
          take(block);
          if (!slices.isOver()) continue;
          settle();
          await slices.next();
          if (signal.aborted) return;
        }
      }
      if (unsettled.length > 0) await loading;
      if (signal.aborted) return;
      settle();
    } while (jobs.length > 0);
    working = false;
    if (!complete) {
      complete = true;
      changed({ added: [], removed: [] });
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
