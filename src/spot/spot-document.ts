/** One document in, its mentions out: the same matching code as in a page. Pure. */
import {
  type Candidate,
  type Found,
  findCandidates,
  gatherEvidence,
  type Lexicon,
  resolve,
  type Verdict,
} from '../mentions/index.ts';
import { readBlocks } from '../page/index.ts';
import { describeReason } from './describe-reason.ts';
import { readHtml } from './html-tree.ts';

export interface SpotInput {
  id: string;
  /** BCP 47 tag, undefined if unknown. */
  language?: string | undefined;
  content: { kind: 'text' | 'html'; source: string };
}

export interface SpotMention {
  /** UTF-16 units into the text, or into document.body.textContent. */
  start: number;
  end: number;
  entity: string;
  surface: string;
  reason: string;
}

export interface SpotResult {
  id: string;
  mentions: SpotMention[];
  /** Candidates that are no mention. */
  rejected: SpotMention[];
}

interface Block {
  found: Found;
  heading: ReadonlySet<number>;
  /** From an offset in the block to the document's. */
  toDocument: (offset: number) => number;
}

interface ReadDocument {
  text: string;
  title: string;
  language: string | undefined;
  blocks: Block[];
}

/** @param topics ids of the topics that are on; undefined = all */
export function spotDocument(input: SpotInput, lexicon: Lexicon, topics?: ReadonlySet<string>): SpotResult {
  const { text, title, language, blocks } =
    input.content.kind === 'html' ? readPage(input.content.source, lexicon) : readText(input.content.source, lexicon);
  const page = gatherEvidence(findCandidates(title, lexicon), input.language ?? language, lexicon);
  for (const { found } of blocks) page.add(found);
  const judged = blocks.flatMap(({ found, heading, toDocument }) =>
    resolve(found, heading, page, lexicon).map((verdict) => ({ verdict, toDocument })),
  );
  const rows = judged
    .filter(({ verdict }) => !topics || entityOf(verdict.candidate, lexicon).topics.some((topic) => topics.has(topic)))
    .map(({ verdict, toDocument }) => ({ kept: verdict.kept, mention: mentionOf(verdict, toDocument, text, lexicon) }));
  const inOrder = (kept: boolean): SpotMention[] =>
    rows
      .filter((row) => row.kept === kept)
      .map(({ mention }) => mention)
      .toSorted((one, other) => one.start - other.start);
  return { id: input.id, mentions: inOrder(true), rejected: inOrder(false) };
}

/** In plain text a line break ends a block, but the document stays one page of evidence. */
function readText(text: string, lexicon: Lexicon): ReadDocument {
  let offset = 0;
  const blocks = text.split('\n').map((line): Block => {
    const start = offset;
    offset += line.length + 1;
    return { found: findCandidates(line, lexicon), heading: new Set(), toDocument: (at) => start + at };
  });
  return { text, title: '', language: undefined, blocks };
}

function readPage(html: string, lexicon: Lexicon): ReadDocument {
  const { body, title, language, text, offsets } = readHtml(html);
  const blocks: Block[] = [];
  let heading: ReadonlySet<number> = new Set();
  for (const block of readBlocks(body, { deep: true })) {
    const found = findCandidates(block.text, lexicon);
    if (block.heading) heading = new Set(found.evidence.map(({ word }) => word));
    const toDocument = (at: number): number => {
      const piece = block.offsets.findLastIndex((start) => start <= at);
      return offsets.get(block.pieces[piece]!)! + at - block.offsets[piece]!;
    };
    blocks.push({ found, heading, toDocument });
  }
  return { text, title, language, blocks };
}

function mentionOf(
  { candidate, reason }: Verdict,
  toDocument: (offset: number) => number,
  text: string,
  lexicon: Lexicon,
): SpotMention {
  const start = toDocument(candidate.start);
  // The end belongs to the last unit's node, not to the one that follows it.
  const end = toDocument(candidate.end - 1) + 1;
  return {
    start,
    end,
    entity: entityOf(candidate, lexicon).id,
    surface: text.slice(start, end),
    reason: describeReason(reason),
  };
}

function entityOf(candidate: Candidate, lexicon: Lexicon): Lexicon['entities'][number] {
  return lexicon.entities[candidate.entity]!;
}
