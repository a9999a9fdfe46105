/** Bundled into one script that runs in the pages: the extension's own modules, and what they are measured against. */
import highlightCss from '../../../src/highlights/highlight.css?inline';
import { type Lexicon, openLexicon, type StoredLexicon } from '../../../src/mentions/index.ts';
import { compareMatcher, compareScan, type Pair } from './compare.ts';
import { type Hits, ourHits, wrappedHits } from './hits.ts';
import { longestSlice, type LongestSlice, readWithoutPauses } from './read-whole.ts';
import { ourJob, type PeerJob, peerJob, type PeerNames } from './whole-job.ts';

/** What the page is given besides this script. */
export interface BenchData {
  /** Stored lexicons as JSON. */
  lexicons: Record<string, string>;
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

const open = (name: string): Lexicon => openLexicon(JSON.parse(benchData.lexicons[name]!) as StoredLexicon);

globalThis.bench = {
  compareScan: (name) => compareScan(open(name)),
  compareMatcher: (name) => compareMatcher(open(name)),
  ourJob(name) {
    readWithoutPauses();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightCss);
    document.adoptedStyleSheets.push(sheet);
    return ourJob(benchData.lexicons[name]!);
  },
  peerJob: (job, names) => peerJob(job, benchData.names[names]!),
  ourHits: (name) => ourHits(open(name)),
  wrappedHits,
  longestSlice: (name, budget) => longestSlice(open(name), budget),
};
