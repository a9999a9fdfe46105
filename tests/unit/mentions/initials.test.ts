import { describe, expect, test } from 'vitest';
import { kindsIn, smallLexicon } from './small-lexicon.ts';

const lexicon = smallLexicon({
  initials: {
    aliases: [
      { text: 'QX', risk: 'high' },
      { text: 'QXD', risk: 'high' },
    ],
    context: { readings: ['office'], beside: { against: { before: ['a'] } } },
  },
});

const kinds = kindsIn(lexicon);

describe('letters that the text explains', () => {
  test.each([
    ['behind their words', 'The Quiet Xylophones (QX) met. QX won.', ['other-bearer', 'other-on-page']],
    ['in front of them', 'QX (quick xylophone), a new toy', ['other-bearer']],
    ['said in a sentence', 'QX stands for quiet and xenial.', ['other-bearer']],
    ['with small words between', 'The Queen of Xanten (QX) came.', ['other-bearer']],
    ['as the shares of another firm', 'Quill Xylo (NYSE: QX) rose. QX is up.', ['other-bearer', 'other-on-page']],
    ['as the shares of a firm with these letters', 'Quorixa Games (QX) rose.', ['other-bearer']],
    ['behind what they describe', 'Our QX Sunday (that’s Quit Xylophones) is in May.', ['other-bearer']],
    ['with a small word at the end', 'QXD (Quit Xenial Dog) night', ['other-bearer']],
  ])('%s', (_, text, expected) => {
    expect(kinds(text, 'en')).toEqual(expected);
  });

  test('but not by what only follows in brackets', () => {
    expect(kinds('QX models (quite xenial) cost less.', 'en')).not.toContain('other-bearer');
  });

  test('but not as its own shares', () => {
    expect(kinds('QX (NYSE: QX) rose.', 'en')).not.toContain('other-bearer');
  });

  test('but not as what they are', () => {
    expect(kinds('Bosch QX (QX) and Quick Xeno (QY)', 'en')).not.toContain('other-bearer');
  });
});

describe('letters that also stand for an office', () => {
  test.each([
    ['behind a preposition without an article', 'Der Streik bei QX und anderen', 'de', 'beside'],
    ['where an English article is a preposition', 'La huelga preocupa a QX y otros', 'es', 'beside'],
    ['an English article', 'They met a QX there', 'en', 'beside-against'],
    ['but not before its holder', 'jugó contra QX Anand ayer', 'es', 'no-context'],
    ['behind a word that begins sentences', 'Gestern kam sie, auch QX schweigt', 'de', 'beside'],
    ['in English where no noun follows', 'Talks with QX are over', 'en', 'beside'],
    ['but not behind an adjective', 'Das ist die erste QX von dort', 'de', 'no-context'],
    ['and not where an office has no article either', 'Sie arbeitet als QX dort', 'de', 'no-context'],
    ['nor in English', 'They spoke about QX maize', 'en', 'no-context'],
    ['before its holder', 'On Thursday QX Elisabeth Meyer plays', 'en', 'beside-against'],
    ['before an age', 'Sau đó QX 24 tuổi này thắng', 'vi', 'beside-against'],
    ['behind whose it is', 'The Ravens’ QX told reporters that', 'en', 'beside-against'],
    ['but an unknown word is no holder', 'Talks with QX Ultima Cells', 'en', 'no-context'],
  ])('%s', (_, text, language, kind) => {
    expect(kinds(text, language)).toEqual([kind]);
  });
});
