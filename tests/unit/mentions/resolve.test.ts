import { expect, test } from 'vitest';
import { smallLexicon, verdicts } from './small-lexicon.ts';

const lexicon = smallLexicon({
  seagull: {
    aliases: ['BYD Seagull', { text: 'Seagull', risk: 'high' }],
    context: {
      requireAny: { '*': ['BYD', 'EV'], en: ['car', 'electric*'] },
      reject: { en: ['beach', 'bird*'], de: ['Vogel*'] },
    },
  },
  tesla: { aliases: [{ text: 'Tesla', risk: 'medium' }], context: { reject: { en: ['band'], '*': ['Nikola'] } } },
  remark: {
    aliases: [{ text: 'wake-up call', risk: 'high', case: 'any' }],
    context: {
      requireAny: { '*': ['Trump', 'DeepSeek'] },
      requireAll: { scope: 'page', groups: [['Trump'], ['DeepSeek']] },
    },
  },
  china: { aliases: [{ text: 'China', risk: 'high' }] },
});

test.each([
  ['a full name speaks for itself', 'the BYD Seagull', {}, ['seagull: name']],
  ['a high risk without any context is no mention', 'Seagull', {}, ['seagull: no-context']],
  ['a context word in the block', 'BYD sells the Seagull', {}, ['seagull: word']],
  ['a context word that begins so', 'the Seagull is electrical', {}, ['seagull: word']],
  ['a context word that is a name in its genitive', 'BYDs Seagull', {}, ['seagull: word']],
  ['a context word must be a whole word', 'Oscar saw the Seagull', {}, ['seagull: no-context']],
  ['a word in capitals compares with case', 'ev Seagull', {}, ['seagull: no-context']],
  ['a context word in the title', 'the Seagull', { title: 'BYD grows' }, ['seagull: word']],
  ['the full name elsewhere on the page', 'the Seagull', { others: ['the BYD Seagull'] }, ['seagull: named-elsewhere']],
  ['a reject word near by beats a context word', 'a Seagull on the beach, a car', {}, ['seagull: rejected-by']],
  [
    'a reject word far away does not',
    `BYD Seagulls: Seagull ${'and so on '.repeat(5)} beach`,
    {},
    ['seagull: name', 'seagull: named-elsewhere'],
  ],
  [
    'one reject word elsewhere in the block is not enough',
    `Tesla ${'and so on '.repeat(14)} band`,
    {},
    ['tesla: nothing-against'],
  ],
  ['but two are', `Tesla ${'and so on '.repeat(14)} band, Nikola`, {}, ['tesla: rejected-by']],
  [
    'a reject word of another language does not count',
    'Der Tesla fährt, die band spielt',
    { language: 'de' },
    ['tesla: nothing-against'],
  ],
  ['on a page of unknown language all reject words count', 'Tesla and the band', {}, ['tesla: rejected-by']],
  ['reject words for all languages count in each', 'Nikola Tesla', { language: 'de' }, ['tesla: rejected-by']],
  ['medium risk needs nothing for it', 'Tesla', { language: 'en' }, ['tesla: nothing-against']],
  [
    'groups of words may stand anywhere on the page',
    'a wake-up call, says Trump',
    { others: ['DeepSeek'] },
    ['remark: word'],
  ],
  ['but each group must stand somewhere', 'a wake-up call, says Trump', {}, ['remark: no-context']],
  ['and a word must stand near', 'a wake-up call', { others: ['DeepSeek and Trump'] }, ['remark: no-context']],
  ['a high risk without context words is never a mention', 'China', {}, ['china: no-context']],
])('%s', (_, text, page, expected) => {
  expect(verdicts(text, lexicon, page)).toEqual(expected);
});
