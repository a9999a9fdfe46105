/**
 * Where no space separates words, the end of one and the beginning of the next may look like a name: 途中国道 has no 中国,
 * 超市值班 no 市值. The browser's own dictionary (Intl.Segmenter) says where words end.
 */
import type { FoldedPlace } from './find-candidates.ts';

/** Units looked at on each side: words of the dictionary are shorter. */
const REACH = 8;
/** Kana or Han: words end there without a space (もち米国産 has no 米国). */
const unspaced = /[\u3041-\u30ff\u3400-\u9fff]/;
/** 米国内, 中国产: in the land, made there. */
const land = /[国國]/;
let segmenter: Intl.Segmenter | undefined;

/**
 * The words of the dictionary whose ends make up the name; undefined if they prove nothing.
 *
 * A word that begins before the name and ends in it proves that there is no name: of 1,813 labelled mentions in Han none
 * begins inside a word. One that begins in the name and ends behind it proves less, since the dictionary does not know
 * each name (特朗|普通|过, 米|国内): then what is left of that word behind the name must be no beginning of a word
 * (百福|特产|店, but 福|特产|量 is the output of 福特) and the name two signs, or a family name stand before it (李|英伟|达到).
 * @param folded the block's folded text, so that invisible characters change nothing
 */
export function acrossWords(
  { from, to }: FoldedPlace,
  folded: string,
  isFamily: (sign: string) => boolean,
): string | undefined {
  const begin = Math.max(0, from - REACH);
  const near = folded.slice(begin, to + REACH);
  const start = from - begin;
  const end = to - begin;
  const before = near.charAt(start - 1);
  const mayBegin = unspaced.test(before);
  const mayEnd = unspaced.test(near.charAt(end)) && !land.test(near.charAt(end - 1));
  if (!mayBegin && !mayEnd) return undefined;
  // Chinese and Japanese share one dictionary.
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = segmenter.segment(near);
  const first = words.containing(start);
  const last = words.containing(end - 1);
  if (!first || !last || first.index === last.index) return undefined;
  const both = first.segment + last.segment;
  if (mayBegin && first.index < start) return both;
  if (!mayEnd || last.index + last.segment.length <= end) return undefined;
  if (isFamily(before)) return both;
  const rest = segmenter.segment(near.slice(end)).containing(0)!.segment;
  return rest.length === 1 && end - start === 2 ? both : undefined;
}
