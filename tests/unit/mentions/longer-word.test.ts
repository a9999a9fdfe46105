import { describe, expect, test } from 'vitest';
import { lexicon } from './neighbours-lexicon.ts';
import { kindsIn } from './small-lexicon.ts';

const kinds = kindsIn(lexicon);

describe('a part of a longer word', () => {
  test.each([
    ['Kana before it', 'スタンボッシュで働く', 'ja'],
    ['one or two Kana behind it', 'ボッシュアを見た', 'ja'],
    ['a drawn-out sound behind it', 'ボッシュー氏が来た', 'ja'],
    ['Han that write sounds before it', '他在斯博世读书', 'zh'],
    ['Han that write sounds behind it', '他在博世森读书', 'zh'],
    ['a Vietnamese syllable with a capital behind it', 'ở huyện Mã Xuyên', 'vi'],
    ['a Vietnamese syllable with a capital before it', 'ở huyện Phù Mã có', 'vi'],
    ['a Vietnamese family name before it', 'nhà sử học Dương Trung Hạ kể', 'vi'],
    ['the ends of two Japanese words', '帰宅途中国道2号で', 'ja'],
    ['the ends of two Chinese words', '其中国有企业最多', 'zh'],
    ['the ends of two words, the first in Kana', '赤飯はもち米国産の品', 'ja'],
    ['the end of a long word', '三里屯哥伦比亚店开业', 'zh'],
    ['a Chinese family name before it', '里长陈博世每天来', 'zh'],
    ['a Han word that begins in it, and a family name before it', '小将李博世界冠军', 'zh'],
    ['a measure behind it', 'W7×300×14, 6本', 'ja'],
    ['a measure before it', '规格W1000×W7，榉木', 'zh'],
    ['a version behind another name', '仮面ライダーW7の話', 'ja'],
    ['a Latin word behind one letter', 'Z JAPANのライブ', 'ja'],
    ['a road’s number', 'A truck lay on UN 31 near Holland.', 'en'],
    ['a road’s number at the end', 'They closed UN-101.', 'en'],
  ])('%s', (_, text, language) => {
    expect(kinds(text, language)).toEqual(['longer-word']);
  });

  test.each([
    ['a word of its own behind it', 'ボッシュユーザーの声', 'ja'],
    ['an everyday end of a word before it', '感谢博世的人', 'zh'],
    ['a size', 'UK 8 = EU 42 = UN 9.', 'en'],
    ['a number of them', '配备8×W7显卡', 'zh'],
    ['the end of a word that is a family name, too', '过度依赖博世晶片', 'zh'],
    ['a short word that begins before it', '欧盟对比亚店加税', 'zh'],
    ['a noun that has versions at its end', 'オープンソースモデルW7の話', 'ja'],
    ['a noun that has versions', '新しいモデルW7の話', 'ja'],
    ['a prefix', 'アンチボッシュの声', 'ja'],
    ['a foreign name behind it', 'Tổng thống Mã Donald Bosh', 'vi'],
    ['another word before it', 'Ngày mai Trung Hạ kể', 'vi'],
    ['whole words on both sides', '他在中国市场工作', 'zh'],
    ['the beginning of one word alone', '发展中国市场', 'zh'],
    ['a number of things behind it', 'They sold UN 10-year bonds and UN 500 tents.', 'en'],
    ['an article before it', 'In the UN 30 in a hundred agreed.', 'en'],
  ])('not with %s', (_, text, language) => {
    expect(kinds(text, language)).not.toContain('longer-word');
  });
});
