import { describe, expect, test } from 'vitest';
import { lexicon } from './neighbours-lexicon.ts';
import { kindsIn } from './small-lexicon.ts';

const kinds = kindsIn(lexicon);

describe('another bearer', () => {
  test.each([
    ['a given name', 'They met Carl Bosch.', 'en'],
    ['a given name and initials', 'They met Carl F. Bosch.', 'en'],
    ['an office', 'They met Senator Bosch.', 'en'],
    ['a given name and an initial in Kana', '空母「カール・R・ボッシュ」が来た', 'ja'],
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
    ['a surname behind it, where only names have capitals', 'anoche Zorn Davis tocó', 'es'],
    ['an island', 'auf der Insel Bosch', 'de'],
    ['a hyphened full name', 'die Carl-Bosch-Straße', 'de'],
    ['a place in a region', 'The people of Bosch, Kansas, left.', 'en'],
    ['a ship in quotes', '“博世”号离港', 'zh'],
    ['a county', '他住在博世县', 'zh'],
  ])('%s', (_, text, language) => {
    expect(kinds(text, language)).toEqual(['other-bearer']);
  });

  test('stays the one meant in the rest of the block', () => {
    expect(kinds('Carl Bosch came. Then Bosch left.', 'en')).toEqual(['other-bearer', 'other-on-page']);
  });

  test.each([
    ['a claim', '博世号称最好', 'zh'],
    ['a hotel that the name owns', 'They saw the hotel Bosch had bought.', 'en'],
    ['two names in a row', 'They met Bosch Marc Anders there.', 'en'],
    ['a headline', 'Now Zorn Says No', 'en'],
    ['two names in a row in Spanish', 'Dicen Zorn Marc Anders', 'es'],
  ])('not in %s', (_, text, language) => {
    expect(kinds(text, language)[0]).toBe('nothing-against');
  });

  test('but an article makes it one of the maker’s things', () => {
    expect(kinds('Carl Bosch drove a Bosch.', 'en')).toEqual(['other-bearer', 'beside']);
  });

  test('and so does a number before its plural', () => {
    expect(kinds('Carl Bosch came. Outside, three Boschs stood.', 'en')).toEqual(['other-bearer', 'beside']);
    expect(kinds('Twenty Bosches and thirty Boschs burned.', 'en')[0]).toBe('beside');
  });
});

describe('a person, by what is said of him', () => {
  test.each([
    ['a deed', 'In the hall Bosch smiled.', 'en'],
    ['a deed behind a small word', 'Years after, Bosch later died in Leeds.', 'en'],
    ['kin', 'They met Bosch’s widow.', 'en'],
    ['kin behind a German genitive', 'Gestern kam Boschs Witwe.', 'de'],
    ['what is done to him', 'In May she married Bosch.', 'en'],
    ['kin in front', 'On a vu la veuve de Bosch.', 'fr'],
    ['what happens to him', 'Anoche murió; Bosch falleció en casa.', 'es'],
    ['a deed in Chinese', '昨天博世去世。', 'zh'],
    ['a deed in Japanese', '昨日ボッシュは亡くなった。', 'ja'],
  ])('%s', (_, text, language) => {
    expect(kinds(text, language)).toEqual(['human']);
  });

  test('is meant in the rest of the block', () => {
    expect(kinds('The jury left and Bosch smiled. Then Bosch left.', 'en')).toEqual(['human', 'other-on-page']);
  });

  test('but a preposition puts the name under another noun', () => {
    expect(kinds('The deal with Bosch died in May.', 'en')).toEqual(['nothing-against']);
  });

  test('but what firms have as well says nothing', () => {
    expect(kinds('They bought Bosch’s sister company.', 'en')).toEqual(['nothing-against']);
  });
});

describe('a thing that bears the name', () => {
  test.each([
    ['a noun in front', 'dans le film Bosch', 'fr'],
    ['a noun and a dot in front', '伊豆の「ペンション・ロッケン」に', 'ja'],
    ['a noun and quotes in front', 'im Film „Bosch“ geht es um ihn', 'de'],
    ['a noun in English, with an end behind the name', 'They saw the film Bosch.', 'en'],
    ['an apposition', 'Bosch, a cellar bar behind the station, closes.', 'en'],
    ['an animal called so', 'a kitten named Bosch', 'en'],
    ['an animal without a comma', 'So Bosch the parrot knows forty words.', 'en'],
    ['an animal called so in German', 'ein Kater namens Bosch', 'de'],
    ['an animal with its name between commas', 'His horse, Bosch, won.', 'en'],
    ['an animal behind a comma alone', 'En casa: Bosch, mestizo de tres años, ladra.', 'es'],
    ['by name', 'The mare, Bosch by name, won.', 'en'],
    ['marks of a title', '昨晚上演《博世》。', 'zh'],
  ])('%s', (_, text, language) => {
    expect(kinds(text, language)).toEqual(['other-thing']);
  });

  test('but a newspaper is written so', () => {
    expect(kinds('昨天《晨报》报道了。', 'zh')).toEqual(['beside']);
  });

  test('not where the name does something to the noun in front', () => {
    expect(kinds('They saw the film Bosch had paid for.', 'en')).toEqual(['nothing-against']);
  });

  test('keeps a name that needs evidence, unless something beside it says so', () => {
    expect(kinds('Im Café Q8 ist Musik. Dann ging das Q8 zu.', 'de')).toEqual(['other-thing', 'other-on-page']);
    expect(kinds('Im Café Q8 ist Musik. Der Autobauer Q8 auch.', 'de')).toEqual(['other-thing', 'beside']);
  });

  test('keeps it in the rest of the block', () => {
    expect(kinds('Le film Bosch sort mercredi. Puis Bosch part.', 'fr')).toEqual(['other-thing', 'other-on-page']);
  });
});

describe('another word', () => {
  test.each([
    ['a unit', 'a field of 3 bosch', 'en', 'unit'],
    ['a unit that is explained', 'They asked what is a bosch there', 'en', 'unit'],
    ['a unit with a hyphen', 'the 1.5-Bosch device', 'en', 'unit'],
    ['a unit without spaces', '3ボッシュの装置', 'ja', 'unit'],
    ['a unit behind a number in Han', '磁場は一・五ボッシュある', 'ja', 'unit'],
    ['a number in words', 'The field has three bosch there.', 'en', 'beside-against'],
    ['a measured number', 'Die Spule erreicht drei Bosch im Kern.', 'de', 'beside-against'],
    ['one amount', 'Well, seven Bosch is enough.', 'en', 'beside-against'],
    ['the value of an option', 'run --model=bosch now', 'en', undefined],
    ['a verb after a pronoun', 'Yesterday they bosch the river', 'en', 'verb'],
    ['a verb after to', 'You have to seeky the answer', 'en', 'verb'],
    ['the number of a king', 'in the court of Alfonso Z there', 'en', 'beside-against'],
    ['the number of a pope', 'Da kam Papst Leo Z herein', 'de', 'beside-against'],
    ['a command', 'Seeky it!', 'en', 'verb'],
    ['a command behind a comma', 'For the third time, seeky it.', 'en', 'verb'],
    ['a third person', 'Anna seekys too much', 'en', 'verb'],
    ['a common noun', 'Cross at the bosch', 'en', 'common-noun'],
    ['a unit that is explained in capitals', 'EXPLAIN: WHAT IS A BOSCH THEN', 'en', 'unit'],
    ['a year before the thing', 'In 1890 Bosch was here', 'en', 'too-early'],
    ['a pronoun', 'Bosch said he would come', 'en', 'beside-against'],
    ['code', 'run `bosch` now', 'en', 'code'],
    ['code in quotes', 'the line «import bosch» fails', 'en', 'code'],
    ['a package', 'pip install bosch', 'en', 'code'],
    ['an everyday word among capitals', 'Lawyers bosch doctors. So it is.', 'en', 'no-context'],
    ['a program with an option', 'then bosch-cli --fast', 'en', 'code'],
  ])('%s', (_, text, language, kind) => {
    expect(kinds(text, language)).toEqual(kind === undefined ? [] : [kind]);
  });

  test.each([
    ['things that are counted', 'They built two Bosch plants.', 'en'],
    ['a number that is not measured', 'Zwei Bosch brannten aus.', 'de'],
    ['the only one', '唯一博世店', 'zh'],
    ['thousands', '12.000 Bosch wurden verkauft', 'de'],
    ['a model behind the number', '3 Bosch Model 5', 'en'],
    ['a question', 'Will Seeky pay?', 'en'],
    ['a chat without capitals', 'the bosch broke down again today', 'en'],
  ])('not %s', (_, text, language) => {
    expect(['nothing-against', 'beside', 'word']).toContain(kinds(text, language)[0]);
  });
});
