/** What is kept of a block of text that may hold a mention. Blocks without a candidate are not kept at all. */
import type { PageMention } from '../highlights/index.ts';
import type { Candidate, Found, PageEvidence } from '../mentions/index.ts';
import { placesOf, type TextBlock } from '../page/index.ts';
import type { Judge } from './make-judge.ts';

export interface BlockRecord {
  block: TextBlock;
  /** All that stands in it; undefined until the judge has looked. */
  found?: Found;
  /** The heading above. */
  heading: string;
  /** Its context words; undefined until the judge has looked. */
  headingWords?: ReadonlySet<number>;
  /** Mentions by their candidate, as the last verdicts had them. */
  mentions: Map<Candidate, PageMention>;
}

export interface MentionChanges {
  added: PageMention[];
  removed: PageMention[];
}

/** Judges the block anew; what stays a mention keeps its range, so nothing is drawn twice. */
export function judgeBlock(record: BlockRecord, judge: Judge, page: PageEvidence, changes: MentionChanges): void {
  const { block, found, heading, mentions } = record;
  if (!found) return;
  // Found once: a block is judged again each time the page's evidence grows.
  const words = (record.headingWords ??= new Set(
    heading === '' ? [] : judge.find(heading).evidence.map(({ word }) => word),
  ));
  for (const { candidate, kept, drawable, reason } of judge.resolve(found, words, page)) {
    const known = mentions.get(candidate);
    const changed = known !== undefined && known.drawable !== drawable;
    if (known && (!kept || changed)) {
      mentions.delete(candidate);
      changes.removed.push(known);
    }
    if (kept && (!known || changed)) {
      const entity = judge.entities[candidate.entity]!.id;
      const mention = { entity, reason, drawable, range: rangeOf(block, candidate) };
      mentions.set(candidate, mention);
      changes.added.push(mention);
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
