/** The matcher alone against one look at each unit of the same text. */
import { findPlaces } from '../../../src/mentions/index.ts';
import { layOut } from '../../../src/mentions/lay-out.ts';
import { openTable } from '../../../src/mentions/name-table.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import { onFreshPage } from '../browser/chromium.ts';
import type { BenchRun } from '../browser/bench-run.ts';
import { sumUnits } from '../in-page/floors.ts';
import { aliasesOf } from '../text/finder-patterns.ts';
import { PACK } from '../text/drawn-aliases.ts';
import { interleave, time } from '../measure.ts';
import { PAGE } from '../pages/bench-pages.ts';
import type { Measured } from '../table.ts';
import { readBlocksOfSentences } from '../text/wordnet.ts';

const ROUNDS = 11;
const WARM_UP = 4;
const UNITS = 1_000_000;

export async function matcherRows({ browser, address, script }: BenchRun): Promise<Measured[]> {
  const inChromium = (lexicon: string) =>
    onFreshPage(browser, { address: address(PAGE.large), scripts: [script] }, (page) =>
      page.evaluate((name) => bench.compareMatcher(name), lexicon),
    );
  return [
    { id: 'matcher-bundled-node', ...(await inNode()) },
    { id: 'matcher-bundled', ...(await inChromium('bundled')) },
    { id: 'matcher-20k', ...(await inChromium('names20k')) },
  ];
}

async function inNode(): Promise<{ ours: number; peer: number }> {
  const patterns = aliasesOf(readPack(PACK));
  const table = openTable(layOut(() => patterns));
  const texts = readBlocksOfSentences(UNITS);
  const contestants = {
    ours: () =>
      time(() => {
        for (const text of texts) findPlaces(text, table);
      }),
    peer: () =>
      time(() => {
        for (const text of texts) sumUnits(text);
      }),
  };
  await interleave(WARM_UP, contestants);
  return interleave(ROUNDS, contestants);
}
