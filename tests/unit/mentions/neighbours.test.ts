import { describe, expect, test } from 'vitest';
import { smallLexicon, verdicts } from './small-lexicon.ts';

/** Names that are none of the pack's: the rules know no entity. */
const lexicon = smallLexicon({
  maker: {
    aliases: [
      { text: 'Bosch', case: 'any', risk: 'medium' },
      { text: '博世', case: 'any', risk: 'medium' },
      { text: 'ボッシュ', case: 'any', risk: 'medium' },
    ],
    context: { readings: ['person', 'maker', 'unit', 'verb', 'noun'], since: 1950, requireAny: { '*': ['car'] } },
  },
  initials: {
    aliases: [{ text: 'QX', risk: 'high' }],
    context: { readings: ['office'], beside: { against: { before: ['a'] } } },
  },
  search: { aliases: [{ text: 'Seeky', case: 'any', risk: 'medium' }], context: { readings: ['command'] } },
});

function kinds(text: string, language: string): string[] {
  return verdicts(text, lexicon, { language }).map((verdict) => verdict.split(': ')[1]!);
}

describe('another bearer', () => {
  test.each([
    ['a given name', 'They met Carl Bosch.', 'en'],
    ['a given name and initials', 'They met Carl F. Bosch.', 'en'],
    ['an office', 'They met Senator Bosch.', 'en'],
    ['a polite form', 'Herr Bosch kam.', 'de'],
    ['an heir', 'They met Bosch Jr. there.', 'en'],
    ['a house', 'They saw the Bosch Foundation.', 'en'],
    ['a house in its genitive', "They saw the Bosch Tower's lobby.", 'en'],
    ['a house in front', 'la Fondation Bosch', 'fr'],
    ['a family', 'The Bosch family came.', 'en'],
    ['an age', 'Bosch, 82, came.', 'en'],
    ['a cited year', '(Bosch, 2004)', 'en'],
    ['an index', 'Bosch, Carl. Works.', 'en'],
    ['a middle dot', '卡尔·博世来了', 'zh'],
    ['a Kana name part', 'カール・ボッシュが来た', 'ja'],
    ['the first of three names', 'a painting by Bosch Madox Brown', 'en'],
    ['who it is, said behind it', 'Bosch, a former quarterback, came.', 'en'],
    ['an animal', 'Bosch, unser Hund, bellt.', 'de'],
    ['who says his name', '"I am Bosch," he said', 'en'],
    ['an island', 'auf der Insel Bosch', 'de'],
    ['a hyphened full name', 'die Carl-Bosch-Straße', 'de'],
  ])('%s', (_, text, language) => {
    expect(kinds(text, language)).toEqual(['other-bearer']);
  });

  test('stays the one meant in the rest of the block', () => {
    expect(kinds('Carl Bosch came. Then Bosch left.', 'en')).toEqual(['other-bearer', 'other-on-page']);
  });

  test('but an article makes it one of the maker’s things', () => {
    expect(kinds('Carl Bosch drove a Bosch.', 'en')).toEqual(['other-bearer', 'beside']);
  });
});

describe('another word', () => {
  test.each([
    ['a unit', 'a field of 3 bosch', 'en', 'unit'],
    ['a unit with a hyphen', 'the 1.5-Bosch device', 'en', 'unit'],
    ['a unit without spaces', '3ボッシュの装置', 'ja', 'unit'],
    ['a verb after a pronoun', 'Yesterday they bosch the river', 'en', 'verb'],
    ['a verb after to', 'You have to seeky the answer', 'en', 'verb'],
    ['a command', 'Seeky it!', 'en', 'verb'],
    ['a third person', 'Anna seekys too much', 'en', 'verb'],
    ['a common noun', 'Cross at the bosch', 'en', 'common-noun'],
    ['a year before the thing', 'In 1890 Bosch was here', 'en', 'too-early'],
    ['a pronoun', 'Bosch said he would come', 'en', 'beside-against'],
    ['code', 'run `bosch` now', 'en', 'code'],
    ['a package', 'pip install bosch', 'en', 'code'],
    ['a program with an option', 'then bosch-cli --fast', 'en', 'code'],
  ])('%s', (_, text, language, kind) => {
    expect(kinds(text, language)).toEqual([kind]);
  });

  test.each([
    ['thousands', '12.000 Bosch wurden verkauft', 'de'],
    ['a model behind the number', '3 Bosch Model 5', 'en'],
    ['a question', 'Will Seeky pay?', 'en'],
    ['a chat without capitals', 'the bosch broke down again today', 'en'],
  ])('not %s', (_, text, language) => {
    expect(['nothing-against', 'beside', 'word']).toContain(kinds(text, language)[0]);
  });
});

describe('letters that also stand for an office', () => {
  test.each([
    ['behind a preposition without an article', 'Der Streik bei QX und anderen', 'de', 'beside'],
    ['where an English article is a preposition', 'La huelga preocupa a QX y otros', 'es', 'beside'],
    ['an English article', 'They met a QX there', 'en', 'beside-against'],
    ['but not before its holder', 'jugó contra QX Anand ayer', 'es', 'no-context'],
    ['and not where an office has no article either', 'Sie arbeitet als QX dort', 'de', 'no-context'],
    ['nor in English', 'They spoke about QX maize', 'en', 'no-context'],
  ])('%s', (_, text, language, kind) => {
    expect(kinds(text, language)).toEqual([kind]);
  });
});
