/** One run: builds what is needed, lets each group of rows measure, and goes on when one fails. */
import { benchPages } from './pages/bench-pages.ts';
import { servePages } from './pages/serve-pages.ts';
import type { BenchRun, RowGroup } from './browser/bench-run.ts';
import { bundleInPage } from './browser/bundle.ts';
import { buildExtensions } from './browser/extension.ts';
import { launchChromium } from './browser/chromium.ts';
import { millionRows } from './rows/million.ts';
import { matcherPeerRows } from './rows/matcher-peers.ts';
import { matcherRows } from './rows/matcher.ts';
import { scanRows } from './rows/scan.ts';
import { bytesRows } from './rows/bytes.ts';
import { cardRows } from './rows/card.ts';
import { changingPageRows } from './rows/changing-page.ts';
import { firstEvaluationRows } from './rows/first-evaluation.ts';
import { optionsRows } from './rows/options.ts';
import { pageLoadRows } from './rows/page-load.ts';
import { popupRows } from './rows/popup.ts';
import { scrollRows } from './rows/scroll.ts';
import { sliceRows } from './rows/slices.ts';
import { tabMemoryRows } from './rows/tab-memory.ts';
import { traceRows } from './rows/traces.ts';
import { wholeJobRows } from './rows/whole-job.ts';
import { type Measured, type Row, toRows } from './table.ts';
import { compileLexicon, type PackPart } from '../../src/mentions/compile-lexicon.ts';
import { layOut } from '../../src/mentions/lay-out.ts';
import { knownNames } from '../../src/mentions/names-part.ts';
import { readPack } from '../../src/pack/read-pack.ts';
import { toBase64 } from '../../src/pack/base64.ts';
import type { StoredParts } from './in-page/stored-lexicon.ts';
import { aliasesOf } from './text/finder-patterns.ts';
import { PACK } from './text/drawn-aliases.ts';
import { namesPack } from './text/names-lexicon.ts';
import { bundledNames, plainNames } from './text/peer-names.ts';
import { millionIsMissing } from './text/million.ts';
import { readNames } from './text/wordnet.ts';

const GROUPS: Record<string, RowGroup> = {
  scan: scanRows,
  matcher: matcherRows,
  'matcher-peers': matcherPeerRows,
  'whole-job': wholeJobRows,
  traces: traceRows,
  slices: sliceRows,
  bytes: bytesRows,
  'first-evaluation': firstEvaluationRows,
  'page-load': pageLoadRows,
  'tab-memory': tabMemoryRows,
  'changing-page': changingPageRows,
  scroll: scrollRows,
  card: cardRows,
  popup: popupRows,
  options: optionsRows,
  million: millionRows,
};

export interface BenchOptions {
  /** Folder of saved pages. */
  folder: string | undefined;
  /** Groups to run; undefined = all. */
  only: readonly string[] | undefined;
  /** Also a million names. */
  full: boolean;
}

export async function runBench({ folder, only, full }: BenchOptions): Promise<Row[]> {
  buildExtensions();
  const pages = benchPages(folder);
  const server = await servePages(pages.html);
  const browser = await launchChromium();
  const measured: Measured[] = [];
  let site = 0;
  const bundled = storedParts(readPack(PACK));
  const run: BenchRun = {
    browser,
    pages,
    address: server.address,
    bundledScript: await bundleInPage({ lexicons: { bundled }, names: {} }),
    script: await bundleInPage({
      lexicons: {
        bundled,
        names2k: storedParts(namesPack(readNames(2000))),
        names20k: storedParts(namesPack(readNames(20_000))),
      },
      names: { bundled: bundledNames(), names2k: plainNames(readNames(2000)) },
    }),
    freshSite: () => ++site,
    say: (line) => void process.stderr.write(`${line}\n`),
  };
  try {
    for (const [name, group] of Object.entries(GROUPS)) {
      if (only ? !only.includes(name) : name === 'million' && !full) continue;
      run.say(`bench: ${name}`);
      try {
        measured.push(...(await group(run)));
      } catch (error) {
        run.say(`bench: ${name} has failed, its rows count as not run\n${(error as Error).stack}`);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return toRows(measured, NOT_RUN);
}

const LONG = `with --full only; ${millionIsMissing() ?? 'the names are there'}`;
const NOT_RUN: ReadonlyMap<string, string> = new Map([
  ['scan-saved', 'needs --pages DIR'],
  ['matcher-1m', LONG],
  ['size-independence', LONG],
  ['memory-1m', LONG],
  ['load-1m', LONG],
  ['compile-1m', LONG],
]);

function storedParts(pack: PackPart): StoredParts {
  const { rules, table } = compileLexicon(pack);
  const aliases = aliasesOf(pack);
  return {
    names: JSON.stringify(knownNames(pack)),
    aliases: toBase64(layOut(() => aliases)),
    rules: JSON.stringify(rules),
    table: toBase64(table),
  };
}
