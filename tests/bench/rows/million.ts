/** A million names: compiling, opening, finding, and what a tab holds of them. In Node; only with --full. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findPlaces } from '../../../src/mentions/index.ts';
import { layOut } from '../../../src/mentions/lay-out.ts';
import { bitsOnly, openTable } from '../../../src/mentions/name-table.ts';
import type { BenchRun } from '../browser/bench-run.ts';
import { sumUnits } from '../in-page/floors.ts';
import { interleave, time } from '../measure.ts';
import type { Holder } from '../measure-memory.ts';
import type { Measured } from '../table.ts';
import { plainPatterns } from '../text/finder-patterns.ts';
import { MILLION, readMillion } from '../text/million.ts';
import { readBlocksOfSentences } from '../text/wordnet.ts';

const ROUNDS = 5;
const WARM_UP = 2;
const UNITS = 1_000_000;
const SMALL = 200;
/** Openings in one timing: one alone is shorter than the clock's steps. */
const OPENINGS = 2000;
/** Bytes that a tab may hold (the goal beside the ratio). */
const TAB_LIMIT = 2_000_000;

export async function millionRows({ say }: Pick<BenchRun, 'say'>): Promise<Measured[]> {
  const names = readMillion();
  const compiled = await interleave(ROUNDS, {
    ours: () => time(() => void layOut(() => plainPatterns(names))),
    peer: () => time(() => void fillMap(names)),
  });
  const large = layOut(() => plainPatterns(names));
  const few = readMillion(SMALL);
  const small = layOut(() => plainPatterns(few));
  say(`  table ${large.byteLength} bytes, a tab's part ${bitsOnly(large).byteLength}`);
  const open = (buffer: ArrayBuffer) => () =>
    time(() => {
      for (let turn = 0; turn < OPENINGS; turn++) openTable(buffer);
    });
  await interleave(WARM_UP, { ours: open(large), peer: open(small) });
  const opened = await interleave(ROUNDS, { ours: open(large), peer: open(small) });
  return [
    ...(await matching(large, small)),
    memory(),
    { id: 'load-1m', ...opened },
    { id: 'compile-1m', ...compiled, note: `${MILLION} names, table of ${large.byteLength} bytes` },
  ];
}

async function matching(large: ArrayBuffer, small: ArrayBuffer): Promise<Measured[]> {
  const texts = readBlocksOfSentences(UNITS);
  const find = (buffer: ArrayBuffer) => {
    const table = openTable(buffer);
    return () =>
      time(() => {
        for (const text of texts) findPlaces(text, table);
      });
  };
  const contestants = {
    large: find(large),
    small: find(small),
    floor: () =>
      time(() => {
        for (const text of texts) sumUnits(text);
      }),
  };
  await interleave(WARM_UP, contestants);
  const took = await interleave(ROUNDS, contestants);
  const table = openTable(large);
  const hits = texts.reduce((total, text) => total + findPlaces(text, table).names.length, 0);
  return [
    { id: 'matcher-1m', ours: took.large, peer: took.floor, note: `in Node; ${hits} hits in ${UNITS} units` },
    { id: 'size-independence', ours: took.large, peer: took.small },
  ];
}

/** Ours is what a tab holds; the best library is the one that holds least. */
function memory(): Measured {
  const ours = memoryOf('our filter');
  const peers = (['modern-ahocorasick', 'Map of words'] as const).map((name) => ({ name, bytes: memoryOf(name) }));
  const best = peers.toSorted((one, other) => one.bytes - other.bytes)[0]!;
  const all = peers.map(({ name, bytes }) => `${name} ${(bytes / 1e6).toFixed(0)} MB`).join(', ');
  return {
    id: 'memory-1m',
    ours: ours / 1e6,
    peer: best.bytes / 1e6,
    note: `ours ${ours} bytes (${ours <= TAB_LIMIT ? 'within' : 'above'} ${TAB_LIMIT}); ${all}`,
  };
}

/** In a process of its own, so that nothing else is in its memory. */
function memoryOf(holder: Holder): number {
  const script = fileURLToPath(new URL('../measure-memory.ts', import.meta.url));
  return Number(
    execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=6000', script, holder], { encoding: 'utf8' }),
  );
}

function fillMap(names: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const [index, name] of names.entries()) map.set(name, index);
  return map;
}
