/**
 * Where no space separates words, the end of one and the beginning of the next may look like a name: 途中国道 has no 中国,
 * 超市值班 no 市值. The browser's own dictionary (Intl.Segmenter) says where words end.
 */
import { unspacedSign } from './characters.ts';
import type { FoldedPlace } from './find-candidates.ts';

/** Units looked at on each side: words of the dictionary are shorter. */
const REACH = 8;
/** Words of so many units are hardly ever put together of others by mistake: 哥伦比亚 (Colombia) in 哥伦比亚迪斯科. */
const LONG = 3;
let segmenter: Intl.Segmenter | undefined;

/**
 * The words of the dictionary whose ends make up the name; undefined if they prove nothing. Both must be longer than
 * their part of the name, or one of them long, or a family name stand before it (李|英伟|达到): one short word alone
 * proves nothing, since the dictionary does not know every name (特朗|普通|过, 对比|亚|迪, 福|特产|量).
 * @param folded the block's folded text, so that invisible characters change nothing
 * @param families family names of one sign
 */
export function acrossWords(
  { from, to }: FoldedPlace,
  folded: string,
  families: ReadonlySet<string>,
): string | undefined {
  const begin = Math.max(0, from - REACH);
  const near = folded.slice(begin, to + REACH);
  const start = from - begin;
  const end = to - begin;
  const before = near.charAt(start - 1);
  const after = near.charAt(end);
  // Kana or Han: words end there without a space (もち米国産 has no 米国).
  const mayBreakFirst = unspacedSign.test(before);
  const mayBreakLast = unspacedSign.test(after);
  if (!mayBreakFirst && !mayBreakLast) return undefined;
  const words = wordsOf(near);
  const first = words.containing(start);
  const last = words.containing(end - 1);
  if (!first || !last || first.index === last.index) return undefined;
  const breaksFirst = mayBreakFirst && first.index < start;
  const breaksLast = mayBreakLast && last.index + last.segment.length > end;
  const isLong = (breaksFirst && first.segment.length >= LONG) || (breaksLast && last.segment.length > LONG);
  const isPerson = breaksLast && isFamily(from, folded, families);
  return (breaksFirst && breaksLast) || isLong || isPerson ? first.segment + last.segment : undefined;
}

/** Is the sign before the name a family name, and no end of a word (依赖, 国王, 柏林)? */
export function isFamily(from: number, folded: string, families: ReadonlySet<string>): boolean {
  if (from === 0 || !families.has(folded.charAt(from - 1))) return false;
  const begin = Math.max(0, from - REACH);
  return wordsOf(folded.slice(begin, from + REACH)).containing(from - 1 - begin)!.segment.length === 1;
}

/** Chinese and Japanese share one dictionary. */
function wordsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text);
}
