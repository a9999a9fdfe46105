/** Which language a block is in: what the page says, else its script and its commonest little words. */
import { LANGUAGE_CODES } from './lexicon.ts';
import { regex } from './letters.ts';

/** Words that are frequent in one language and no words of the others. */
const LITTLE_WORDS: [string, RegExp][] = [
  [
    'de',
    regex.gu`(?:^|[^\p{L}])(?:der|die|das|und|ist|nicht|ein|eine|den|dem|mit|auf|für|von|im|zu|hat|sich|wird|ich)(?=[^\p{L}]|$)`,
  ],
  [
    'en',
    regex.gu`(?:^|[^\p{L}])(?:the|of|and|is|was|that|for|with|his|her|it|from|are|by|at|has|this|to|you|i)(?=[^\p{L}]|$)`,
  ],
  [
    'fr',
    regex.gu`(?:^|[^\p{L}])(?:le|les|des|une|est|dans|qui|que|pour|sur|du|au|pas|et|sa|ses|il|je|plus|avec)(?=[^\p{L}]|$)`,
  ],
  [
    'es',
    regex.gu`(?:^|[^\p{L}])(?:el|los|las|una|que|por|con|del|para|su|es|se|y|al|más|como|lo|sus|fue|no)(?=[^\p{L}]|$)`,
  ],
];
/** Units of a block that are looked at. */
const SAMPLE = 400;

/** @returns one of LANGUAGE_CODES, '' if it cannot be told */
export function languageOf(tag: string | undefined, lower: string): string {
  const sample = lower.slice(0, SAMPLE);
  if (/[\u3041-\u30f0]/.test(sample)) return 'ja';
  const said = tag?.toLowerCase().split('-')[0] ?? '';
  if (/[\u4e00-\u9fff]/.test(sample) && said !== 'ja') return 'zh';
  if ((LANGUAGE_CODES as readonly string[]).includes(said) && said !== '') return said;
  if (tag !== undefined) return '';
  if (/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/.test(sample)) return 'vi';
  const counts = LITTLE_WORDS.map(([code, words]) => [code, sample.match(words)?.length ?? 0] as const);
  const [code, count] = counts.toSorted((one, other) => other[1] - one[1])[0]!;
  return count > 0 ? code : '';
}
