/** `Ernst Reuter … Reuters Appell`: where the text has named somebody without the s, German puts it there for a genitive. */
import type { FoldedPlace } from './find-candidates.ts';
import { classOf, WORD } from './characters.ts';

/** Folded units before the name in which its bearer is looked for: some sentences. */
const REACH = 400;

/** The name without its s, if that stands before it as a word of its own. */
export function ownGenitive({ from, to }: FoldedPlace, cased: string, language: string): string | undefined {
  if (language !== 'de' || cased[to - 1]?.toLowerCase() !== 's') return undefined;
  const bearer = cased.slice(from, to - 1);
  const before = cased.slice(Math.max(0, from - REACH), from);
  for (let at = before.indexOf(bearer); at >= 0; at = before.indexOf(bearer, at + 1)) {
    const isWhole = [before[at - 1], before[at + bearer.length]].every(
      (unit) => unit === undefined || classOf(unit.charCodeAt(0)) !== WORD,
    );
    if (isWhole) return bearer;
  }
  return undefined;
}
