/** The part of a stored lexicon that finds candidates: what every page pays for. Build only. */
import { patternsOf, type StoredLexicon } from './lexicon-file.ts';
import { trigramsOf } from './trigrams.ts';

/** Numbers of entities and words stay as they are, so that both parts speak of the same ones. */
export function scanPart(whole: StoredLexicon): StoredLexicon {
  const words = whole.words.split('\n').slice(0, whole.scanWords).join('\n');
  return {
    ...whole,
    words,
    trigrams: trigramsOf(patternsOf({ words, entities: whole.entities })),
    groups: [],
    entities: whole.entities.map(({ id, tier, type, topics, patterns }) => ({
      id,
      tier,
      type,
      topics,
      patterns,
      related: [],
    })),
    lists: { legal: whole.lists['legal'] ?? '' },
  };
}
