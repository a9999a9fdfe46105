/** Entities that share a name: what stands beside it says which of them is meant. */
import { expect, test } from 'vitest';
import { smallLexicon, verdicts } from './small-lexicon.ts';

const lexicon = smallLexicon({
  firm: { aliases: ['Bosch', { text: 'Bosch AG', risk: 'medium' }] },
  app: {
    aliases: ['Bosch app'],
    context: { insteadOf: 'firm', beside: { for: { before: ['chatbot', 'アプリ'], after: ['the chatbot'] } } },
  },
});

test.each([
  ['nothing beside it', 'Bosch sells drills', 'en', ['firm: name']],
  ['a noun before it', 'They asked the chatbot Bosch.', 'en', ['app: beside']],
  ['a noun and a quote before it', 'アプリ「Bosch」を使う', 'ja', ['app: beside']],
  ['an apposition', 'Bosch, the chatbot, is down.', 'en', ['app: beside']],
  ['what the firm did', 'The chatbot Bosch built is free.', 'en', ['firm: name']],
  ['a noun elsewhere', 'The chatbot of the firm Bosch', 'en', ['firm: name']],
  ['a longer name', 'The chatbot Bosch app', 'en', ['app: name']],
  ['another of its names', 'The chatbot Bosch AG', 'en', ['app: beside']],
])('%s', (_, text, language, expected) => {
  expect(verdicts(text, lexicon, { language })).toEqual(expected);
});
