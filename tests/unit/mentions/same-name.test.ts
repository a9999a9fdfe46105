/** One name with two bearers in one text: whose evidence is whose. */
import { describe, expect, test } from 'vitest';
import { smallLexicon, verdicts } from './small-lexicon.ts';

const lexicon = smallLexicon({
  maker: {
    aliases: ['Bosch GmbH', { text: 'Bosch', risk: 'medium' }],
    context: {
      readings: ['person', 'maker', 'noun'],
      requireAny: { '*': ['car', 'QX', 'Bosch'] },
      reject: { '*': ['river', 'opera'] },
      beside: { for: { before: ['carmaker'] } },
    },
  },
  initials: {
    aliases: [{ text: 'QX', risk: 'high' }],
    context: { requireAny: { '*': ['car', 'Bosch'] }, reject: { '*': ['chess'] } },
  },
  president: {
    type: 'person',
    aliases: [{ text: 'Vernell', risk: 'medium' }],
    context: { readings: ['person'], requireAny: { '*': ['her husband'] } },
  },
  network: {
    aliases: [
      { text: 'Z', risk: 'high' },
      { text: 'Chirper', risk: 'medium' },
      { text: 'Chirp Corp', risk: 'low' },
    ],
  },
  product: { type: 'product', aliases: [{ text: 'W7', risk: 'medium' }], context: { block: ['Acme W7'] } },
  country: { aliases: [{ text: 'Anmar', risk: 'medium' }], context: { block: ['bone Anmar'] } },
});

const inEnglish = (text: string, others: string[] = []): string[] =>
  verdicts(text, lexicon, { language: 'en', others });

describe('a word', () => {
  test('in a sentence that holds the name speaks of the name there alone', () => {
    expect(inEnglish('Here QX met us. The car is a QX too.')).toEqual(['initials: no-context', 'initials: word']);
    expect(inEnglish('In chess, a QX plays. Then the car was a QX.')).toEqual([
      'initials: rejected-by',
      'initials: word',
    ]);
  });

  test('in a sentence without it speaks of each', () => {
    expect(inEnglish('Here QX met us. The car is new.')).toEqual(['initials: word']);
  });

  test('inside a name that is none says nothing', () => {
    expect(inEnglish('Carl Bosch beat QX Miller.')).toEqual(['maker: other-bearer', 'initials: no-context']);
    expect(inEnglish('We like Bosch and QX.')).toEqual(['maker: word', 'initials: word']);
  });
});

describe('what stands beside the name outdoes what stands elsewhere', () => {
  test('another bearer named before', () => {
    expect(inEnglish('Carl Bosch died. The carmaker Bosch has a car plant.')).toEqual([
      'maker: other-bearer',
      'maker: beside',
    ]);
  });

  test('the entity named elsewhere', () => {
    expect(inEnglish('Here the river Bosch flows.', ['Bosch GmbH said so.'])).toEqual(['maker: rejected-by']);
    expect(inEnglish('Today Bosch says no.', ['Bosch GmbH said so.'])).toEqual(['maker: named-elsewhere']);
  });
});

test('a relative named before leaves a person his name where a word speaks for him', () => {
  expect(inEnglish('Anna Vernell came. We saw Vernell later.')).toEqual([
    'president: other-bearer',
    'president: other-on-page',
  ]);
  expect(inEnglish('Anna Vernell came. We saw her husband; Vernell played golf.')).toEqual([
    'president: other-bearer',
    'president: word',
  ]);
});

test('a cell that holds nothing but the name asks the cells around it', () => {
  expect(inEnglish('Bosch', ['opera'])).toEqual(['maker: rejected-by']);
  expect(inEnglish('Bosch', ['opera', 'car'])).toEqual(['maker: nothing-against']);
  // A name that is one of its own context words says nothing for itself.
  expect(inEnglish('Bosch', ['opera', 'Bosch'])).toEqual(['maker: rejected-by']);
});

test('another bearer takes the one spelling that was his', () => {
  const inJapanese = (text: string): string[] => verdicts(text, lexicon, { language: 'ja' });
  expect(inJapanese('Z JAPANのライブ。Zも来た')).toEqual(['network: longer-word', 'network: other-on-page']);
  expect(inJapanese('Z JAPANのライブ。Chirperも')).toEqual(['network: longer-word', 'network: nothing-against']);
});

test('a letter is not sure because the page has another of its names', () => {
  expect(inEnglish('Here Z stands alone.', ['Chirp Corp said so.'])).toEqual(['network: no-context']);
  expect(inEnglish('Here Chirper stands.', ['Chirp Corp said so.'])).toEqual(['network: named-elsewhere']);
});

test('a product’s longer phrase speaks against the name alone', () => {
  expect(inEnglish('The Acme W7 came. Then the W7 went.')).toEqual(['product: other-on-page']);
});

test('only a person’s name is taken over by a longer phrase', () => {
  expect(inEnglish('The bone Anmar cup is from Anmar.')).toEqual(['country: nothing-against']);
});
