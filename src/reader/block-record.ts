/** What is kept of a block of text that may hold a mention. Blocks without a candidate are not kept at all. */
import type { PageMention } from '../highlights/index.ts';
import { type Candidate, type Found, type Lexicon, type PageContext, resolve } from '../mentions/index.ts';
import { placesOf, type TextBlock } from '../page/index.ts';

export interface BlockRecord {
  block: TextBlock;
  found: Found;
  /** Context words of the heading above. */
  heading: ReadonlySet<number>;
  /** Mentions by their candidate, as the last verdicts had them. */
  mentions: Map<Candidate, PageMention>;
}

export interface MentionChanges {
  added: PageMention[];
  removed: PageMention[];
}

/** Judges the block anew; what stays a mention keeps its range, so nothing is drawn twice. */
export function judgeBlock(record: BlockRecord, page: PageContext, lexicon: Lexicon, changes: MentionChanges): void {
  const { block, found, heading, mentions } = record;
  for (const { candidate, kept, reason } of resolve(found, heading, page, lexicon)) {
    const known = mentions.get(candidate);
    if (kept && !known) {
      const mention = { entity: lexicon.entities[candidate.entity]!.id, reason, range: rangeOf(block, candidate) };
      mentions.set(candidate, mention);
      changes.added.push(mention);
    } else if (!kept && known) {
      mentions.delete(candidate);
      changes.removed.push(known);
    }
  }
}

function rangeOf(block: TextBlock, { start, end }: Candidate): StaticRange {
  const places = placesOf(block, start, end);
  return new StaticRange({
    startContainer: places.start.node as unknown as Node,
    startOffset: places.start.offset,
    endContainer: places.end.node as unknown as Node,
    endOffset: places.end.offset,
  });
}
