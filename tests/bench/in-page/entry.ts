/** Bundled into one script that runs in the pages: the extension's own modules, and what they are measured against. */
import highlightCss from '../../../src/highlights/highlight.css?inline';
import { compareMatcher, compareScan, type Pair } from './compare.ts';
import { type Hits, ourHits, wrappedHits } from './hits.ts';
import { longestSlice, type LongestSlice, readWithoutPauses, type Whole } from './read-whole.ts';
import { openAliases, openJudge, openKnown, openWhole, type StoredParts } from './stored-lexicon.ts';
import { ourJob, type PeerJob, peerJob, type PeerNames } from './whole-job.ts';

/** What the page is given besides this script. */
export interface BenchData {
  lexicons: Record<string, StoredParts>;
  names: Record<string, PeerNames>;
}

export interface InPage {
  compareScan: (lexicon: string) => Promise<Pair>;
  compareMatcher: (lexicon: string) => Promise<Pair>;
  ourJob: (lexicon: string) => Promise<number>;
  peerJob: (job: PeerJob, names: string) => number;
  ourHits: (lexicon: string) => Hits;
  wrappedHits: () => Hits;
  longestSlice: (lexicon: string, budget: number) => Promise<LongestSlice>;
}

declare global {
  var benchData: BenchData;
  var bench: InPage;
}

const partsOf = (name: string): StoredParts => benchData.lexicons[name]!;
/** Warm rows open the judge once: a reading of a known page does not load it again. */
const open = (name: string): Whole => {
  const judge = openJudge(partsOf(name));
  return { known: openKnown(partsOf(name)), judge: () => judge };
};

globalThis.bench = {
  compareScan: (name) => compareScan(open(name)),
  compareMatcher: (name) => compareMatcher(openAliases(partsOf(name))),
  ourJob(name) {
    readWithoutPauses();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightCss);
    document.adoptedStyleSheets.push(sheet);
    return ourJob(partsOf(name));
  },
  peerJob: (job, names) => peerJob(job, benchData.names[names]!),
  ourHits: (name) => ourHits(openWhole(partsOf(name))),
  wrappedHits,
  longestSlice: (name, budget) =>
    longestSlice({ known: openKnown(partsOf(name)), judge: () => openJudge(partsOf(name)) }, budget),
};
