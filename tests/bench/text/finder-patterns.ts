/** Patterns for the finder alone: aliases and blocking phrases, no context words. */
import { compileParts, type PackPart } from '../../../src/mentions/compile-lexicon.ts';
import { CASE, KIND, type Pattern } from '../../../src/mentions/lexicon.ts';

export function aliasesOf(pack: PackPart): Pattern[] {
  return compileParts(pack).patterns.filter(({ flags }) => (flags & 3) !== KIND.word);
}

/** Names in every case, each the only one of its entity. */
export function* plainPatterns(names: Iterable<string>): Generator<Pattern> {
  let owner = 0;
  for (const text of names) yield { text, flags: KIND.alias | (CASE.any << 2), owner: owner++ };
}
