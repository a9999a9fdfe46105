/**
 * Keeps the mentions of a document up to date: reads it once in slices, then only what changes.
 * Page and mentions do not know each other; they meet here.
 */
import type { PageMention } from '../highlights/index.ts';
import { type KnownNames, LOOK, lookAt } from '../mentions/index.ts';
import {
  blockAround,
  goneNow,
  looksSeparate,
  type PageElement,
  type PageNode,
  readBlocks,
  shadowRootOf,
  startPace,
  type TextBlock,
  toRead,
  watchChanges,
  watchLateRoots,
} from '../page/index.ts';
import type { BlockRecord, MentionChanges } from './block-record.ts';
import type { JudgeScript, Judging } from './judge-script.ts';
import { lateJudging } from './late-judging.ts';
import { addressOf, isPlainText, isThere, type Job, wholeDocument } from './this-document.ts';
import { pause, type Slices, startSlices } from './slices.ts';

export interface PageReading {
  /** All mentions, drawn or not, in the order in which they were found. */
  mentions: () => PageMention[];
  /** Shadow roots that hold mentions. */
  shadowRoots: () => ShadowRoot[];
  /** Strings of `onlyIfPageHas` that the page contains. */
  pageHas: () => string[];
  /** Those of the pack, as soon as the page may have one. */
  entities: Judging['entities'];
  /** The first reading of the whole document has ended. */
  complete: () => boolean;
  /** The page changes so much that it is read only now and then. */
  busy: () => boolean;
}

/** Milliseconds until what the page has changed under the reading is read again: it may not have come to rest. */
const AGAIN_AFTER = 1000;

/** Reads until the signal aborts. `changed` gets what came and what went, after each slice and each batch of changes. */
export function readPage(
  known: KnownNames,
  loadJudge: () => Promise<Pick<JudgeScript, 'startJudging'> | undefined>,
  changed: (changes: MentionChanges) => void,
  signal: AbortSignal,
): PageReading {
  const records = new Map<PageNode, BlockRecord[]>();
  /** The same records: a document of plain text holds thousands under one owner, too many to search. */
  const held = new Set<BlockRecord>();
  const shadowRoots = new Set<ShadowRoot>();
  const jobs: Job[] = [];
  /** What the page has changed while it was being read. */
  const again: Job[] = [];
  const plain = isPlainText();
  let address = addressOf(location);
  let working = false;
  let complete = false;
  let busy = false;
  let heading = '';

  const judging = lateJudging(
    loadJudge,
    {
      records: () => [...records.values()].flat(),
      isHeld: (record) => held.has(record),
      changed,
    },
    signal,
  );

  const pace = startPace();

  const watch = watchChanges(
    {
      mayRead: () => !working && pace.mayRead(),
      changed: (changes) => {
        const swept: MentionChanges = { added: [], removed: [] };
        if (addressOf(location) !== address) startOver(swept);
        else {
          const { added, edited } = toRead(changes);
          jobs.push(...edited.map((root) => ({ root, deep: false })), ...added.map((root) => ({ root, deep: true })));
          if (changes.removed) sweep(swept, goneNow(changes.turned));
        }
        lateRoots.look();
        if (swept.removed.length > 0) changed(swept);
        void work();
      },
    },
    signal,
  );

  const startOver = (swept: MentionChanges): void => {
    address = addressOf(location);
    for (const owner of records.keys()) drop(owner, swept);
    // Shadow trees that stay are met again on the way through the document.
    shadowRoots.clear();
    judging.forget();
    jobs.length = 0;
    jobs.push(...wholeDocument());
  };

  const drop = (owner: PageNode, into: MentionChanges): void => {
    for (const record of records.get(owner) ?? []) {
      held.delete(record);
      into.removed.push(...record.mentions.values());
    }
    records.delete(owner);
  };

  /** Lets go of what has left the document, so that removed nodes are not kept alive, and of what is read no more. */
  const sweep = (into: MentionChanges, isGone: (node: Node) => boolean): void => {
    for (const owner of records.keys()) if (isGone(owner as unknown as Node)) drop(owner, into);
    for (const root of shadowRoots) if (!root.isConnected) shadowRoots.delete(root);
  };

  const visit = (node: PageElement, custom: boolean): void => {
    const element = node as unknown as Element;
    const root = custom ? shadowRootOf(element) : element.shadowRoot;
    if (root) meet(root);
    else if (custom) lateRoots.expect(element);
  };

  const meet = (root: ShadowRoot): void => {
    if (shadowRoots.has(root)) return;
    shadowRoots.add(root);
    watch(root);
    jobs.push({ root, deep: true });
    void work();
  };
  const lateRoots = watchLateRoots(meet, signal);

  const take = (block: TextBlock): void => {
    const seen = lookAt(block.text, known);
    if (block.heading) heading = block.text;
    if (seen === LOOK.word) judging.note(block.text);
    if (seen !== LOOK.name) return;
    const record: BlockRecord = { block, heading, mentions: new Map() };
    const others = records.get(block.owner);
    if (others) others.push(record);
    else records.set(block.owner, [record]);
    held.add(record);
    judging.wait(record);
  };

  const work = async (): Promise<void> => {
    if (working || signal.aborted) return;
    working = true;
    // The first reading is owed to every page, whatever it costs.
    const slices = startSlices((ms) => complete && pace.spend(ms));
    do {
      for (let job = jobs.shift(); job; job = jobs.shift()) {
        await read(job, slices);
        if (signal.aborted) return;
      }
      await judging.finish(slices);
      if (signal.aborted) return;
    } while (jobs.length > 0);
    working = false;
    slices.end();
    if (again.length > 0) setTimeout(readAgain, AGAIN_AFTER);
    if (complete && busy === pace.isBusy()) return;
    complete = true;
    busy = pace.isBusy();
    changed({ added: [], removed: [] });
  };

  const readAgain = (): void => {
    if (signal.aborted) return;
    jobs.push(...again.splice(0));
    void work();
  };

  const read = async ({ root, deep }: Job, slices: Slices): Promise<void> => {
    heading = records.get(root)?.[0]?.heading ?? '';
    // A block may be known from before, in another place too: from its owner's first block on only its present text counts.
    const met = new Set<PageNode>();
    const meetOwner = (owner: PageNode): void => {
      if (met.has(owner)) return;
      met.add(owner);
      const gone: MentionChanges = { added: [], removed: [] };
      drop(owner, gone);
      if (gone.removed.length > 0) changed(gone);
    };
    meetOwner(root);
    // An inline root's own text belongs to the block around it, which is read for itself.
    const inline = !plain && blockAround(root as unknown as Node) !== (root as unknown as Node);
    for (const block of readBlocks(root, {
      deep,
      lines: plain,
      separates: (crossed) => looksSeparate(crossed as unknown as Element[]),
      visit,
      pauses: true,
      resumes: (owner) => isThere(owner) && Boolean(again.push({ root: owner, deep })),
    })) {
      if (inline && block.owner === root) continue;
      meetOwner(block.owner);
      if (block.text !== '') take(block);
      if (!slices.isOver()) continue;
      await slices.next();
      if (signal.aborted) return;
      await judging.judgeNew(slices);
      if (signal.aborted) return;
    }
  };

  watch(document);
  jobs.push(...wholeDocument());
  // Not at once: the caller has the reading in hand before its first changes come, and has worked long enough.
  void pause().then(work);
  signal.addEventListener(
    'abort',
    () => {
      records.clear();
      held.clear();
    },
    { once: true },
  );

  return {
    mentions: () => [...records.values()].flat().flatMap((record) => [...record.mentions.values()]),
    shadowRoots: () => [...shadowRoots],
    pageHas: judging.pageHas,
    entities: judging.entities,
    complete: () => complete,
    busy: () => busy,
  };
}
