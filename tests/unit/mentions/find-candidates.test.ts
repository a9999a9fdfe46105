import { describe, expect, test } from 'vitest';
import { smallLexicon, surfaces } from './small-lexicon.ts';

const lexicon = smallLexicon({
  deepseek: {
    aliases: [
      { text: 'DeepSeek', case: 'any' },
      { text: '深度求索', case: 'any' },
    ],
  },
  r1: { aliases: ['DeepSeek-R1'] },
  byd: { aliases: ['BYD', { text: '比亚迪', case: 'any' }] },
  eye: { aliases: ['God’s Eye', 'Gods Eye'], context: { block: ['God’s Eye View'] } },
  ford: { aliases: ['Ford', 'Ford Motor'] },
  tuoitre: {
    aliases: [
      { text: 'Tuổi Trẻ', case: 'title' },
      { text: 'tuoitre.vn', case: 'any' },
    ],
  },
  handle: { aliases: ['@pmarca'] },
  assistance: { aliases: [{ text: 'Fahrerassistenz', prefix: true }] },
  trump: { aliases: ['Trump'] },
  gm: { aliases: ['General Motors'] },
});

describe('finds', () => {
  test.each([
    ['a name between spaces', 'so BYD says', ['BYD']],
    ['at both ends of the text', 'BYD', ['BYD']],
    ['beside punctuation', '(BYD), „BYD“.', ['BYD', 'BYD']],
    ['the longest name', 'Ford Motor and Ford', ['Ford Motor', 'Ford']],
    ['the first part of a hyphen compound', 'BYD-Aktien', ['BYD']],
    ['the second part of a hyphen compound', 'pro-Trump', ['Trump']],
    ['a German genitive without its s', 'BYDs Aktien', ['BYD']],
    ['an English genitive without its apostrophe', 'DeepSeek’s app', ['DeepSeek']],
    ['a straight apostrophe where the alias has a curly one', "the God's Eye system", ["God's Eye"]],
    ['a genitive of a name with an apostrophe', 'God’s Eye’s tiers', ['God’s Eye']],
    ['a non-breaking space', 'General\u00a0Motors', ['General\u00a0Motors']],
    ['a line break and indentation inside a name', 'General\n    Motors', ['General\n    Motors']],
    ['a non-breaking hyphen and an en dash', 'DeepSeek\u2011R1 DeepSeek–R1', ['DeepSeek\u2011R1', 'DeepSeek–R1']],
    ['a soft hyphen inside', 'Deep\u00adSeek', ['Deep\u00adSeek']],
    ['zero-width characters inside', 'Deep\u200bSeek Deep\u2060Seek', ['Deep\u200bSeek', 'Deep\u2060Seek']],
    ['full-width letters', 'ＢＹＤ', ['ＢＹＤ']],
    ['a decomposed name', 'báo Tuổi Trẻ'.normalize('NFD'), ['Tuổi Trẻ'.normalize('NFD')]],
    ['a Han name with Han on both sides', '中国比亚迪汽车', ['比亚迪']],
    ['a Latin name with Han on both sides', '使用DeepSeek的人', ['DeepSeek']],
    ['any case where the alias allows it', 'deepseek DEEPSEEK', ['deepseek', 'DEEPSEEK']],
    ['the capitals of a heading for names of five letters and more', 'TRUMP', ['TRUMP']],
    ['capital first letters under case title', 'Tuổi trẻ TUỔI TRẺ', ['TUỔI TRẺ']],
    ['a whole compound under prefix', 'das Fahrerassistenzsystem', ['Fahrerassistenzsystem']],
    ['an alias that is written like an address inside one', 'https://tuoitre.vn/a.htm', ['tuoitre.vn']],
    ['an alias that is a handle', 'by @pmarca', ['@pmarca']],
    ['a name with its share in brackets', 'BYD(BYDDF), BYD(002594)', ['BYD', 'BYD']],
    ['a name behind a slash and Han', '（圖／BYD）圖/比亚迪', ['BYD', '比亚迪']],
    ['a name in Han with a second one in brackets', '比亚迪(byd)', ['比亚迪']],
  ])('%s', (_, text, expected) => {
    expect(surfaces(text, lexicon)).toEqual(expected);
  });
});

describe('leaves alone', () => {
  test.each([
    ['a part of a longer word', 'Stanford Fordham trumpet abBYD'],
    ['a name with a letter of another accent beside it', 'BYDé éBYD'],
    ['a name with a digit beside it', 'BYD2'],
    ['other case where the alias is exact', 'byd ford Byd'],
    ['capitals of a name shorter than five letters written otherwise', 'FORD'],
    ['a blocking phrase', "a God's Eye View of the city"],
    ['a web address', 'https://www.deepseek.com/BYD www.deepseek.com chat.deepseek.com'],
    ['a path', 'example.org/Ford/'],
    ['a path with Han in it', '/home/用户/Ford/x https://example.org/item/日本/Ford'],
    ['a mail address', 'Ford@example.org Trump.Media@example.org'],
    ['a handle', '@Trump @Ford.Motor'],
    ['an identifier', 'my_BYD BYD_code'],
    ['a call', "BYD(x) BYD() BYD('a') BYD(3)"],
  ])('%s', (_, text) => {
    expect(surfaces(text, lexicon)).toEqual([]);
  });
});

test('of two aliases of a concept that overlap, the one that reaches further', () => {
  const aliases = [
    { text: '三期临床', lang: 'zh', case: 'any' as const },
    { text: '临床试验', lang: 'zh', case: 'any' as const },
  ];
  const concept = smallLexicon({ trial: { aliases, type: 'concept' } });
  expect(surfaces('第三期临床试验', concept)).toEqual(['临床试验']);
  expect(surfaces('进入三期临床。', concept)).toEqual(['三期临床']);
  expect(surfaces('第三期临床试验', smallLexicon({ firm: { aliases } }))).toEqual(['三期临床']);
});

test('offsets always cut the surface out of the text, whatever was folded before it', () => {
  const text = `${'\u00ad \u00a0\n'.repeat(50)}${'é'.normalize('NFD')} DeepSeek`;
  expect(surfaces(text, lexicon)).toEqual(['DeepSeek']);
});

test('an address takes no text from the name after it', () => {
  expect(surfaces('deepseek.com DeepSeek', lexicon)).toEqual(['DeepSeek']);
});

test('a text of many thousand units is folded as a short one', () => {
  expect(surfaces('x '.repeat(20_000) + 'BYD', lexicon)).toEqual(['BYD']);
});
