import { describe, expect, test } from 'vitest';
import { kindsIn, smallLexicon } from './small-lexicon.ts';

const lexicon = smallLexicon({
  founder: {
    aliases: ['Huang Weiming', { text: 'Huang', risk: 'high' }],
    type: 'person',
    context: { readings: ['person', 'family'], requireAny: { '*': ['robots'] } },
  },
});

const kinds = kindsIn(lexicon);

describe('a family name that comes first', () => {
  test.each([
    ['alone', 'Later Huang left.', 'no-context'],
    ['with one word for him', 'Later Huang showed robots.', 'no-context'],
    ['before another given name', 'Later Huang Jing showed robots.', 'other-bearer'],
    ['behind a given name', 'Later Carl Huang showed robots.', 'other-bearer'],
    ['in capitals', 'LATER HUANG JING LEFT.', 'other-bearer'],
  ])('is nobody %s', (_, text, kind) => {
    expect(kinds(text, 'en')).toEqual([kind]);
  });

  test('is his who was named in full', () => {
    expect(kinds('Huang Weiming came. Later Huang left.', 'en')).toEqual(['name', 'named-elsewhere']);
    expect(kinds('Huang Weiming came. Huang says no.', 'en')).toEqual(['name', 'named-elsewhere']);
  });

  test('but not where another one was named since', () => {
    expect(kinds('Huang Weiming met Huang Jing. Later Huang left.', 'en')).toEqual([
      'name',
      'other-bearer',
      'other-on-page',
    ]);
  });
});
