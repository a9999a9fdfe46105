/** Firm, app and model may share a name: in `the chatbot DeepSeek` what stands beside it says which of them is meant. */
import { phraseAfter, phraseBefore } from './beside-phrases.ts';
import type { Candidate } from './find-candidates.ts';
import { type FoldedText, neighboursOf } from './folded-text.ts';
import type { Lexicon } from './lexicon.ts';

/** Opens in front of the name: アプリ「DeepSeek」. */
const quote = /["'“„«‹「『] ?$/;

/** `the chatbot DeepSeek built` is built by the firm: there English needs an end, or what the app does. */
const endsThere = /^["”’]?(?:[,.;:!?)]|$| (?:and|or|on|in|is|was|has|had|from|for|to|can|will|that|which)\b)/;

/** Who is meant instead of the candidate's entity, and the phrase that says so; undefined if nothing does. */
export function namesake(
  candidate: Candidate,
  text: FoldedText,
  language: string,
  { entities }: Lexicon,
): { entity: number; phrase: string } | undefined {
  const near = neighboursOf(candidate, text);
  for (const entity of entities[candidate.entity]!.namesakes) {
    const { before, after } = entities[entity]!.besideFor;
    const isEnd = language !== 'en' || endsThere.test(near.right);
    const phrase =
      (isEnd ? phraseBefore(near.left.replace(quote, ''), before) : undefined) ?? phraseAfter(near.right, after);
    if (phrase !== undefined) return { entity, phrase };
  }
  return undefined;
}
