/**
 * Judges what a page's blocks may name, in slices: what is new at once, what is known again when the page has said
 * something that may matter elsewhere. The judge comes with the first candidate; until then nothing is decided.
 */
import type { PageEvidence } from '../mentions/index.ts';
import { type BlockRecord, judgeBlock, type MentionChanges } from './block-record.ts';
import type { Judge } from './judge-script.ts';
import type { Slices } from './slices.ts';
import { languageOf, titleOf } from './this-document.ts';

/** Texts that are kept for their context words: an endless feed may go on for hours without a name. */
const MOST_NOTED = 2000;

export interface Judging {
  /** The text of a block without a name has context words that may matter to the page. */
  note: (text: string) => void;
  /** A block that may hold a name waits to be judged. */
  wait: (record: BlockRecord) => void;
  /** Judges what waits, if the judge is there. */
  judgeNew: (slices: Slices) => Promise<void>;
  /** Waits for the judge, judges what is left, and all else again if the page's evidence has grown. */
  finish: (slices: Slices) => Promise<void>;
  /** A new page in the same document: what the old one said is no evidence any more. */
  forget: () => void;
  /** Strings of `onlyIfPageHas` that the page contains. */
  pageHas: () => string[];
  /** Those of the pack, as soon as the page may have one. */
  entities: () => Judge['entities'];
}

export interface JudgingSetting {
  loadJudge: () => Promise<Judge | undefined>;
  /** Blocks that the page holds now, in the order in which they were found. */
  records: () => Iterable<BlockRecord>;
  /** Is the block still there? */
  isHeld: (record: BlockRecord) => boolean;
  changed: (changes: MentionChanges) => void;
}

export function startJudging(setting: JudgingSetting, signal: AbortSignal): Judging {
  const { records, isHeld } = setting;
  let judge: Judge | undefined;
  let loading: Promise<void> | undefined;
  let evidence: PageEvidence | undefined;
  let evidenceGrew = false;
  let title = '';
  let waiting: BlockRecord[] = [];
  /** Texts whose context words nobody could read yet. */
  let noted: string[] = [];
  /** Context words that were found on the page. */
  const words = new Set<number>();
  /** Judged with all the evidence that there is, in this reading. */
  let latest: ReadonlySet<BlockRecord> = new Set();

  /** Reading goes on meanwhile. A refusal (the page was going away) does not mean refused for ever. */
  const load = async (): Promise<void> => {
    judge = await setting.loadJudge();
    if (!judge) loading = undefined;
  };

  const readTitle = (now: Judge): PageEvidence => {
    const known = title;
    title = titleOf();
    // Fresh evidence begins with the title, and nothing has been judged without it.
    if (!evidence) evidence = now.gather(now.find(title), languageOf());
    else if (title !== known) evidenceGrew = evidence.setTitle(now.find(title)) || evidenceGrew;
    return evidence;
  };

  const readNoted = (now: Judge): ReadonlySet<number> => {
    for (const text of noted.splice(0)) for (const word of now.pageWords(text)) words.add(word);
    return words;
  };

  /** Judges these in slices and tells what changed before each pause. What is dropped during a pause is passed over. */
  const judgeAll = async (blocks: Iterable<BlockRecord>, now: Judge, page: PageEvidence, slices: Slices) => {
    let changes: MentionChanges = { added: [], removed: [] };
    const tell = (): void => {
      if (changes.added.length > 0 || changes.removed.length > 0) setting.changed(changes);
      changes = { added: [], removed: [] };
    };
    for (const record of blocks) {
      if (isHeld(record)) judgeBlock(record, now, page, changes);
      if (!slices.isOver()) continue;
      tell();
      await slices.next();
      if (signal.aborted) return;
    }
    tell();
  };

  const judgeNew = async (slices: Slices): Promise<void> => {
    if (!judge || waiting.length === 0) return;
    const batch = waiting;
    waiting = [];
    const page = readTitle(judge);
    evidenceGrew = page.addWords(readNoted(judge)) || evidenceGrew;
    for (const record of batch) {
      record.found = judge.find(record.block.text);
      for (const { word } of record.found.evidence) words.add(word);
      evidenceGrew = page.add(record.found) || evidenceGrew;
      if (!slices.isOver()) continue;
      await slices.next();
      if (signal.aborted) return;
    }
    latest = new Set(batch);
    await judgeAll(batch, judge, page, slices);
  };

  return {
    note(text) {
      if (noted.length < MOST_NOTED) noted.push(text);
    },
    wait(record) {
      waiting.push(record);
      loading ??= load();
    },
    judgeNew,
    async finish(slices) {
      if (waiting.length > 0 && loading) await slices.waitFor(loading);
      if (!judge || signal.aborted) return;
      await judgeNew(slices);
      const page = readTitle(judge);
      evidenceGrew = page.addWords(readNoted(judge)) || evidenceGrew;
      const known = evidenceGrew ? [...records()].filter((record) => !latest.has(record)) : [];
      // What it holds may leave the document, and must not be kept alive by it.
      latest = new Set();
      if (signal.aborted) return;
      evidenceGrew = false;
      await judgeAll(known, judge, page, slices);
    },
    forget() {
      evidence = undefined;
      evidenceGrew = false;
      waiting = [];
      noted = [];
      words.clear();
      latest = new Set();
    },
    pageHas: () =>
      Object.entries(judge?.pageHas ?? {}).flatMap(([word, text]) => (words.has(Number(word)) ? [text] : [])),
    entities: () => judge?.entities ?? [],
  };
}
