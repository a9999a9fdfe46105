import { describe, expect, test } from 'vitest';
import { kindsIn, smallLexicon, verdicts } from './small-lexicon.ts';

/** A maker that is also a surname. */
const lexicon = smallLexicon({
  maker: {
    aliases: [{ text: 'Bosch', case: 'any', risk: 'medium' }],
    context: { readings: ['person', 'maker'] },
  },
});

const kinds = kindsIn(lexicon);

describe('he and she', () => {
  test.each([
    ['take up the name', 'Bosch said he was tired of it.'],
    ['take up what was asked about', 'They asked Bosch about his childhood there.'],
    ['take it up although he was there before', 'He met Bosch in his office above the bakery.'],
    ['take it up although she asked', 'Then she asked Bosch about his childhood.'],
  ])('%s', (_, text) => {
    expect(kinds(text, 'en')).toEqual(['beside-against']);
  });

  test.each([
    ['whom somebody else hires', 'Bosch hired him in May.'],
    ['whom something makes rich', 'The deal with Bosch made him rich.'],
    ['who is where the name says', 'At Bosch, he ran the paint shop.'],
    ['who was there before', 'He left Bosch because his boss had lied.'],
  ])('are somebody else %s', (_, text) => {
    expect(kinds(text, 'en')).toEqual(['nothing-against']);
  });
});

describe('an unknown word with a capital before a surname', () => {
  test.each([
    ['inside a sentence', 'So wrote Fernsby Bosch there.', 'en'],
    ['at the start of one', 'Clementine Bosch writes.', 'en'],
    ['of two in German', 'wie der Pianist Fernsby Bosch schrieb', 'de'],
  ])('%s', (_, text, language) => {
    expect(kinds(text, language)).toEqual(['unknown-name']);
  });

  test.each([
    ['a weekday', 'By Tuesday Bosch had nothing left to say.', 'en'],
    ['a month', 'Last January Bosch had said so.', 'en'],
    ['a place', 'In Valencia Bosch calla.', 'es'],
    ['who is from there', 'They met the European Bosch people.', 'en'],
    ['a number', 'Two Bosch people came.', 'en'],
    ['a word that begins sentences', 'Enfin Bosch parle.', 'fr'],
    ['what somebody did', 'Dejó Bosch en mayo.', 'es'],
    ['a German month behind a noun', 'seit Anfang Januar Bosch', 'de'],
  ])('is no given name: %s', (_, text, language) => {
    expect(kinds(text, language)).not.toContain('unknown-name');
  });
});

describe('a German genitive', () => {
  const agency = smallLexicon({
    agency: { aliases: [{ text: 'Brauers', risk: 'low' }], context: { readings: ['person'] }, type: 'media' },
  });
  const kindOf = (text: string): string => verdicts(text, agency, { language: 'de' }).at(-1)!;

  test('of somebody named before is his', () => {
    expect(kindOf('Berlin hörte auf Ernst Brauer. Brauers Appell blieb.')).toBe('agency: other-bearer');
  });

  test('of nobody is the name', () => {
    expect(kindOf('Berlin hörte auf die Brauerei. Brauers meldete es.')).toBe('agency: name');
  });
});
