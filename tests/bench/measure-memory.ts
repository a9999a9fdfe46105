/** Prints the bytes that a way of holding a million names keeps: `node --expose-gc measure-memory.ts HOLDER`. */
import { setTimeout } from 'node:timers/promises';
import { modernAhoCorasick } from './aho-corasick.ts';
import { layOut } from '../../src/mentions/lay-out.ts';
import { bitsOnly, openTable } from '../../src/mentions/name-table.ts';
import { plainPatterns } from './text/finder-patterns.ts';
import { readMillion } from './text/million.ts';
import { wordTrie } from './text/word-trie.ts';

export type Holder = 'our filter' | 'modern-ahocorasick' | 'Map of words';

const HOLDERS: Record<Holder, (names: readonly string[]) => unknown> = {
  'our filter': (names) => openTable(bitsOnly(layOut(() => plainPatterns(names)))),
  'modern-ahocorasick': modernAhoCorasick,
  'Map of words': wordTrie,
};

/** Collections, and milliseconds between them, after which nothing more goes. */
const TURNS = 4;
const PAUSE = 100;

const holder = process.argv[2] as Holder;
// Parsed anew: they would be slices of the file's text, which is let go of at some time.
let names = JSON.parse(JSON.stringify(readMillion())) as string[] | undefined;
const kept: unknown[] = [];
const before = await used();
kept.push(await HOLDERS[holder](names!));
const after = await used();
names = undefined;
process.stdout.write(`${after - before}\n`);

/** The names themselves are there before and after. */
async function used(): Promise<number> {
  for (let turn = 0; turn < TURNS; turn++) {
    globalThis.gc!();
    // Buffers are let go of by another thread.
    await setTimeout(PAUSE);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
