/**
 * Judges what a page's blocks may name, in slices: what is new at once, what is known again when the page has said
 * something that may matter elsewhere.
 */
import type { PageEvidence } from '../mentions/index.ts';
import { type BlockRecord, judgeBlock, type MentionChanges } from './block-record.ts';
import type { Judging, JudgingSetting } from './judge-script.ts';
import type { Judge } from './make-judge.ts';
import type { Slices } from './slices.ts';
import { languageOf, titleOf } from './this-document.ts';

export function startJudging(judge: Judge, setting: JudgingSetting, signal: AbortSignal): Judging {
  const { records, isHeld } = setting;
  let evidence: PageEvidence | undefined;
  let evidenceGrew = false;
  let title = '';
  let waiting: BlockRecord[] = [];
  /** Context words that were found on the page. */
  const words = new Set<number>();
  /** Judged with all the evidence that there is, in this reading. */
  let latest: ReadonlySet<BlockRecord> = new Set();

  const readTitle = (): PageEvidence => {
    const known = title;
    title = titleOf();
    // Fresh evidence begins with the title, and nothing has been judged without it.
    if (!evidence) evidence = judge.gather(judge.find(title), languageOf());
    else if (title !== known) evidenceGrew = evidence.setTitle(judge.find(title)) || evidenceGrew;
    return evidence;
  };

  /** Judges these in slices and tells what changed before each pause. What is dropped during a pause is passed over. */
  const judgeAll = async (blocks: Iterable<BlockRecord>, page: PageEvidence, slices: Slices): Promise<void> => {
    let changes: MentionChanges = { added: [], removed: [] };
    const tell = (): void => {
      if (changes.added.length > 0 || changes.removed.length > 0) setting.changed(changes);
      changes = { added: [], removed: [] };
    };
    for (const record of blocks) {
      if (isHeld(record)) judgeBlock(record, judge, page, changes);
      if (!slices.isOver()) continue;
      tell();
      await slices.next();
      if (signal.aborted) return;
    }
    tell();
  };

  const judgeNew = async (slices: Slices): Promise<void> => {
    if (waiting.length === 0) return;
    const batch = waiting;
    waiting = [];
    const page = readTitle();
    evidenceGrew = page.addWords(words) || evidenceGrew;
    for (const record of batch) {
      record.found = judge.find(record.block.text);
      judge.prepare(record.found);
      for (const { word } of record.found.evidence) words.add(word);
      evidenceGrew = page.add(record.found) || evidenceGrew;
      if (!slices.isOver()) continue;
      await slices.next();
      if (signal.aborted) return;
    }
    latest = new Set(batch);
    await judgeAll(batch, page, slices);
  };

  return {
    note(text) {
      for (const word of judge.pageWords(text)) words.add(word);
    },
    wait: (record) => void waiting.push(record),
    judgeNew,
    async finish(slices) {
      await judgeNew(slices);
      if (signal.aborted) return;
      const page = readTitle();
      evidenceGrew = page.addWords(words) || evidenceGrew;
      const known = evidenceGrew ? [...records()].filter((record) => !latest.has(record)) : [];
      // What it holds may leave the document, and must not be kept alive by it.
      latest = new Set();
      if (signal.aborted) return;
      evidenceGrew = false;
      await judgeAll(known, page, slices);
    },
    forget() {
      evidence = undefined;
      evidenceGrew = false;
      waiting = [];
      words.clear();
      latest = new Set();
    },
    pageHas: () => Object.entries(judge.pageHas).flatMap(([word, text]) => (words.has(Number(word)) ? [text] : [])),
    entities: () => judge.entities,
  };
}
