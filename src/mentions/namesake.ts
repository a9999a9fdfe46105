/** Firm, app and model may share a name: in `the chatbot DeepSeek` what stands beside it says which of them is meant. */
import { phraseAfter, phraseBefore } from './beside-phrases.ts';
import type { Candidate } from './find-candidates.ts';
import { type FoldedText, neighboursOf } from './folded-text.ts';
import type { Lexicon } from './lexicon.ts';

/** Opens in front of the name: アプリ「DeepSeek」. */
const quote = /["'“„«‹「『] ?$/;

/** Who is meant instead of the candidate's entity, and the phrase that says so; undefined if nothing does. */
export function namesake(
  candidate: Candidate,
  text: FoldedText,
  { entities }: Lexicon,
): { entity: number; phrase: string } | undefined {
  const near = neighboursOf(candidate, text);
  for (const entity of entities[candidate.entity]!.namesakes) {
    const { before, after } = entities[entity]!.besideFor;
    const phrase = phraseBefore(near.left.replace(quote, ''), before) ?? phraseAfter(near.right, after);
    if (phrase !== undefined) return { entity, phrase };
  }
  return undefined;
}
