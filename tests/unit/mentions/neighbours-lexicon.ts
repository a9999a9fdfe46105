import { smallLexicon } from './small-lexicon.ts';

/** Names that are none of the pack's: the rules know no entity. */
export const lexicon = smallLexicon({
  maker: {
    aliases: [
      { text: 'Bosch', case: 'any', risk: 'medium' },
      { text: '博世', case: 'any', risk: 'medium' },
      { text: 'ボッシュ', case: 'any', risk: 'medium' },
    ],
    context: { readings: ['person', 'maker', 'unit', 'verb', 'noun'], since: 1950, requireAny: { '*': ['car'] } },
  },
  partner: { aliases: ['Marc Anders'] },
  paper: {
    aliases: [{ text: '晨报', lang: 'zh', risk: 'high' }],
    type: 'media',
  },
  leader: { aliases: [{ text: 'Zorn', risk: 'medium' }], context: { readings: ['person'] }, type: 'person' },
  nation: {
    aliases: [
      { text: 'Trung Hạ', lang: 'vi', risk: 'low' },
      { text: '中国', lang: 'zh' },
      { text: '米国', lang: 'ja' },
      { text: '比亚店', lang: 'zh' },
    ],
    type: 'place',
  },
  version: { aliases: [{ text: 'W7', risk: 'medium' }] },
  model: {
    aliases: [
      { text: 'Q8', risk: 'high' },
      { text: 'ロッケン', risk: 'high' },
    ],
    context: { requireAny: { '*': ['Musik'] }, beside: { for: { before: ['autobauer'] } } },
  },
  letter: { aliases: [{ text: 'Z', risk: 'high' }] },
  land: { aliases: [{ text: 'Mã', lang: 'vi', risk: 'medium' }] },
  union: { aliases: [{ text: 'UN', risk: 'medium' }], context: { readings: ['road'] }, type: 'place' },
  search: { aliases: [{ text: 'Seeky', case: 'any', risk: 'medium' }], context: { readings: ['command'] } },
});
