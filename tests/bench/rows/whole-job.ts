/** From the stored names to the last highlight, on a page and in a process that have seen none of it before. */
import { onFreshPage } from '../browser/chromium.ts';
import { type PeerLibrary, peerScript } from '../browser/bundle.ts';
import type { BenchRun } from '../browser/bench-run.ts';
import { compareHits } from '../compare-hits.ts';
import type { Hits } from '../in-page/hits.ts';
import type { PeerJob } from '../in-page/whole-job.ts';
import { interleave } from '../measure.ts';
import { PAGE } from '../pages/bench-pages.ts';
import type { Measured } from '../table.ts';

const ROUNDS = 5;

const LIBRARIES: Record<PeerJob, PeerLibrary> = {
  'mark-list': 'mark.js',
  'mark-regex': 'mark.js',
  'advanced-list': 'advanced-mark.js',
  'find-and-replace': 'findAndReplaceDOMText',
};

interface Contest {
  path: string;
  /** Key of the lexicon, and of the peers' names. */
  names: string;
  /** Rows by the peer that each is about. */
  rows: Partial<Record<PeerJob, string>>;
}

const CONTESTS: readonly Contest[] = [
  {
    path: PAGE.article,
    names: 'bundled',
    rows: {
      'mark-list': 'mark-js',
      'mark-regex': 'mark-js-regex',
      'advanced-list': 'advanced-mark',
      'find-and-replace': 'find-and-replace',
    },
  },
  { path: PAGE.article, names: 'names2k', rows: { 'advanced-list': 'advanced-mark-2k' } },
  { path: PAGE.small, names: 'bundled', rows: { 'find-and-replace': 'find-and-replace-small' } },
];

export async function wholeJobRows(run: BenchRun): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const contest of CONTESTS) measured.push(...(await hold(run, contest)));
  return measured;
}

async function hold(run: BenchRun, { path, names, rows }: Contest): Promise<Measured[]> {
  const jobs = Object.keys(rows) as PeerJob[];
  const hits = new Map<PeerJob, Hits>();
  const peers = jobs.map((job): [PeerJob, () => Promise<number>] => [
    job,
    async () => {
      const result = await peerRun(run, { path, names, job });
      hits.set(job, result.hits);
      return result.milliseconds;
    },
  ]);
  const medians = await interleave<string>(ROUNDS, {
    ours: () => fresh(run, path, [], (page) => page.evaluate((name) => bench.ourJob(name), names)),
    ...Object.fromEntries(peers),
  });
  const ours = await fresh(run, path, [], (page) => page.evaluate((name) => bench.ourHits(name), names));
  return jobs.map((job) => ({
    id: rows[job]!,
    ours: medians['ours']!,
    peer: medians[job]!,
    note: compareHits(ours, hits.get(job)!),
  }));
}

function peerRun(
  run: BenchRun,
  { path, names, job }: { path: string; names: string; job: PeerJob },
): Promise<{ milliseconds: number; hits: Hits }> {
  return fresh(run, path, [peerScript(LIBRARIES[job])], (page) =>
    page.evaluate((args) => ({ milliseconds: bench.peerJob(args.job, args.names), hits: bench.wrappedHits() }), {
      job,
      names,
    }),
  );
}

function fresh<T>(
  { browser, address, script, freshSite }: BenchRun,
  path: string,
  scripts: string[],
  use: Parameters<typeof onFreshPage<T>>[2],
): Promise<T> {
  return onFreshPage(browser, { address: address(path, freshSite()), scripts: [script, ...scripts] }, use);
}
