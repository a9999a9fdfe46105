/** A lexicon for the finder alone: aliases and blocking phrases, no context words. */
import { patternsOf } from '../../../src/mentions/lexicon-file.ts';
import type { StoredLexicon } from '../../../src/mentions/index.ts';
import { trigramsOf } from '../../../src/mentions/trigrams.ts';

export function aliasesOnly(whole: StoredLexicon): StoredLexicon {
  const { entities } = whole;
  return {
    ...whole,
    words: '',
    pageWords: 0,
    groups: [],
    trigrams: trigramsOf(patternsOf({ words: '', entities })),
    entities: entities.map(({ id, tier, type, topics, patterns }) => ({
      id,
      tier,
      type,
      topics,
      patterns,
      related: [],
    })),
  };
}
