/** The lexicon that a script carries, unpacked here or, where the page has broken what that needs, by the background. */
import type { StoredLexicon } from '../mentions/index.ts';
import { askBackground } from '../messages/ask-background.ts';
import { fromAnswer, type LexiconAnswer } from '../messages/lexicon-answer.ts';

/**
 * Firefox hands out the promises of the page's own window for streams: a page that has overwritten `then` breaks them.
 * @throws if the background cannot be asked either
 */
export async function storedLexicon(read: () => Promise<StoredLexicon>): Promise<StoredLexicon> {
  try {
    return await read();
  } catch {
    const stored = await askBackground({ type: 'lexicon' });
    if (!stored) throw new Error('lexicon: it could neither be unpacked nor asked for; reload the page');
    return fromAnswer(stored as LexiconAnswer) as StoredLexicon;
  }
}
