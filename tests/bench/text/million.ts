/**
 * A million real names: WordNet's collocations (npm), and persons, firms and places in Latin letters and in Kanji out
 * of ENAMDICT (Debian's package `enamdict`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { foldToString } from '../../../src/mentions/fold.ts';
import { readNames, WORDNET_NAMES } from './wordnet.ts';

const FILE = '/usr/share/edict/enamdict';
export const MILLION = 1_000_000;

/** What is missing for it, if anything is. */
export function millionIsMissing(): string | undefined {
  return existsSync(FILE) ? undefined : 'needs the Debian package enamdict: apt-get install enamdict';
}

/** Folded, as patterns are. @param count at most MILLION; smaller dictionaries are spread over the larger one */
export function readMillion(count = MILLION): string[] {
  const names = new Set(readNames(WORDNET_NAMES));
  const kanji = new Set<string>();
  const lines = new TextDecoder('euc-jp').decode(readFileSync(FILE)).split('\n');
  for (const line of lines.slice(1)) {
    // 阿川 [あがわ] /(s) Agawa (1920.1.5-)/
    const [, written, latin] = /^(\S+)(?: \[[^\]]*\])? \/(?:\([^)]*\) )?([^/(]*)/.exec(line) ?? [];
    if (latin && latin.trim().length > 1) names.add(folded(latin));
    if (written && written.length > 1) kanji.add(folded(written));
  }
  for (const name of kanji) names.add(name);
  const all = [...names];
  if (all.length < MILLION) throw new Error(`bench: ${all.length} names, not ${MILLION}`);
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]!);
}

/** Units that a pattern has at most. */
const LONGEST = 90;

function folded(name: string): string {
  return foldToString(name).slice(0, LONGEST).trim();
}
