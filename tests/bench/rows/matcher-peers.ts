/** The matcher against other people's, each at 20,000 names, in Node; what they find is held against the oracle first. */
import { firstAhoCorasick, modernAhoCorasick, type SearchAll } from '../aho-corasick.ts';
import { findPlaces } from '../../../src/mentions/index.ts';
import { layOut } from '../../../src/mentions/lay-out.ts';
import { openTable } from '../../../src/mentions/name-table.ts';
import { interleave, time } from '../measure.ts';
import { knownTo, searchAll } from '../oracle.ts';
import type { Measured } from '../table.ts';
import { plainPatterns } from '../text/finder-patterns.ts';
import { trieRegex } from '../text/trie-regex.ts';
import { readBlocksOfSentences, readNames } from '../text/wordnet.ts';
import { wordTrie } from '../text/word-trie.ts';

const ROUNDS = 5;
const WARM_UP = 2;
const UNITS = 1_000_000;
const NAMES = 20_000;
const wordUnit = /[\p{L}\p{N}]/u;

/** `start-end` of what is found in a text: whole words, leftmost, longest. */
type Find = (text: string) => string[];

export async function matcherPeerRows(): Promise<Measured[]> {
  const names = readNames(NAMES);
  const texts = readBlocksOfSentences(UNITS);
  const table = openTable(layOut(() => plainPatterns(names)));
  const ours: Find = (text) => findPlaces(text, table).names.map(({ start, end }) => `${start}-${end}`);
  const known = knownTo(names);
  const wanted = texts.map((text) => searchAll(text, known));
  const peers: [string, Find][] = [
    ['aho-corasick-20k', wholeWords(await modernAhoCorasick(lowerCase(names)))],
    ['aho-corasick-first-20k', wholeWords(await firstAhoCorasick(lowerCase(names)))],
    ['trie-regex-20k', regex(names)],
    ['word-trie-20k', wordTrie(names)],
  ];
  const rows: Measured[] = [];
  for (const [id, find] of peers) {
    const contestants = { ours: () => runTime(ours, texts), peer: () => runTime(find, texts) };
    await interleave(WARM_UP, contestants);
    const took = await interleave(ROUNDS, contestants);
    rows.push({ id, ...took, note: `${agreement(find, texts, wanted)}; ours ${agreement(ours, texts, wanted)}` });
  }
  return rows;
}

function runTime(find: Find, texts: readonly string[]): number {
  return time(() => {
    for (const text of texts) find(text);
  });
}

function lowerCase(names: readonly string[]): string[] {
  return names.map((name) => name.toLowerCase());
}

function regex(names: readonly string[]): Find {
  const { source, flags } = trieRegex(names.map((text) => ({ text, case: 'any' })));
  const one = new RegExp(source, flags);
  return (text) => Array.from(text.matchAll(one), ({ 0: { length }, index }) => `${index}-${index + length}`);
}

/** An automaton reports everything that overlaps: whole words, leftmost and longest are sorted out of that. */
function wholeWords(search: SearchAll): Find {
  return (text) => {
    const found = search(text.toLowerCase())
      .filter(({ start, end }) => isBound(text, start) && isBound(text, end))
      .toSorted((one, other) => one.start - other.start || other.end - one.end);
    const kept: string[] = [];
    let taken = 0;
    for (const { start, end } of found) {
      if (start < taken) continue;
      taken = end;
      kept.push(`${start}-${end}`);
    }
    return kept;
  };
}

function isBound(text: string, at: number): boolean {
  return at === 0 || at === text.length || !wordUnit.test(text[at - 1]!) || !wordUnit.test(text[at]!);
}

function agreement(find: Find, texts: readonly string[], wanted: readonly string[][]): string {
  let same = 0;
  let missed = 0;
  let more = 0;
  for (const [index, text] of texts.entries()) {
    const found = new Set(find(text));
    const all = new Set(wanted[index]);
    same += found.intersection(all).size;
    missed += all.difference(found).size;
    more += found.difference(all).size;
  }
  return `${same} of the oracle's, ${missed} missed, ${more} more`;
}
