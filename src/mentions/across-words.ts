/**
 * Where no space separates words, the end of one and the beginning of the next may look like a name: 途中国道 has no 中国,
 * 超市值班 no 市值. The browser's own dictionary (Intl.Segmenter) says where words end.
 */
import type { FoldedPlace } from './find-candidates.ts';

/** Units looked at on each side: words of the dictionary are shorter. */
const REACH = 8;
/** Words of so many units are hardly ever put together of others by mistake: 哥伦比亚 (Colombia) in 哥伦比亚迪斯科. */
const LONG = 4;
/** Kana or Han: words end there without a space (もち米国産 has no 米国). */
const unspaced = /[\u3041-\u30ff\u3400-\u9fff]/;
let segmenter: Intl.Segmenter | undefined;

/**
 * The two words whose ends make up the name; undefined unless both are longer than their part of it. One alone proves
 * nothing: the dictionary does not know every name, and takes 普通 out of 特朗普通过.
 * @param folded the block's folded text, so that invisible characters change nothing
 */
export function acrossWords({ from, to }: FoldedPlace, folded: string): string | undefined {
  const begin = Math.max(0, from - REACH);
  const near = folded.slice(begin, to + REACH);
  const start = from - begin;
  const end = to - begin;
  if (start === 0 || !unspaced.test(near.charAt(start - 1)) || !unspaced.test(near.charAt(end))) return undefined;
  // Chinese and Japanese share one dictionary.
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = segmenter.segment(near);
  const first = words.containing(start);
  const last = words.containing(end - 1);
  if (!first || !last || first.index === last.index) return undefined;
  const breaksFirst = first.index < start;
  const breaksLast = last.index + last.segment.length > end;
  const isLong = (breaksFirst && first.segment.length >= LONG) || (breaksLast && last.segment.length >= LONG);
  return (breaksFirst && breaksLast) || isLong ? first.segment + last.segment : undefined;
}
