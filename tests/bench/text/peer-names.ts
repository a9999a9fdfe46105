/** What the peers are asked to find, in the form that suits each best. */
import type { PeerNames } from '../in-page/whole-job.ts';
import { drawnAliases } from './drawn-aliases.ts';
import { spellings, trieRegex } from './trie-regex.ts';

export function bundledNames(): PeerNames {
  const aliases = drawnAliases();
  return {
    exact: unique(aliases.filter((alias) => alias.case !== 'any').flatMap(spellings)),
    any: unique(aliases.filter((alias) => alias.case === 'any').map(({ text }) => text)),
    regex: trieRegex(aliases),
  };
}

/** Names in every case. */
export function plainNames(names: readonly string[]): PeerNames {
  return { exact: [], any: [...names], regex: trieRegex(names.map((text) => ({ text, case: 'any' }))) };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
