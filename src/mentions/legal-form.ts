/** Tesla, Inc.: a company's legal form belongs to its name. */
import { classOf, UNSPACED, WORD } from './characters.ts';
import type { Folded } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

const SPACE = 0x20;
const COMMA = 0x2c;
const DOT = 0x2e;
/** Units of the longest legal form that is looked for. */
const LONGEST = 18;
/** Forms in a row: Co., Ltd. */
const MOST = 2;

/** Folded end of the name with its legal form; the end as it came if it has none. */
export function endOfLegalForm(end: number, folded: Folded, lexicon: Lexicon): number {
  for (let count = 0; count < MOST; count++) {
    const longer = endOfOne(end, folded, lexicon);
    if (longer === end) return end;
    end = longer;
  }
  return end;
}

function endOfOne(end: number, { lower, cased, length }: Folded, lexicon: Lexicon): number {
  let from = end;
  if (from < length && lower[from] === COMMA) from++;
  if (from < length && lower[from] === SPACE) from++;
  else if (from > end || from >= length || classOf(lower[from]!) !== UNSPACED) return end;
  // Written with a capital, or in a script without them: "Ford company cars" has no legal form.
  if (from >= length || (classOf(cased[from]!) !== UNSPACED && lower[from] === cased[from])) return end;
  const forms = lexicon.list('legal');
  for (let to = Math.min(length, from + LONGEST); to > from; to--) {
    const bounded = to === length || lower[to - 1] === DOT || classOf(lower[from]!) === UNSPACED || !isWordAt(to);
    // FORD SE DESPIDE: among capitals the next word may be one of the sentence.
    if (bounded && forms.has(String.fromCharCode(...lower.subarray(from, to))))
      return areCapitals(end - 2) && lower[to] === SPACE && areCapitals(to + 1) ? end : to;
  }
  return end;

  function areCapitals(at: number): boolean {
    return at >= 0 && at + 1 < length && cased[at] !== lower[at] && cased[at + 1] !== lower[at + 1];
  }

  function isWordAt(at: number): boolean {
    return classOf(lower[at]!) === WORD;
  }
}
