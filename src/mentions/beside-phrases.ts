/** Phrases of the pack's own (context.beside) directly beside a name. */
import { classOf, UNSPACED } from './characters.ts';
import { ready } from './ready.ts';
import { regex } from './letters.ts';

const letter = ready(regex.u`[\p{L}\p{N}\p{M}]`);

/** A phrase that ends before the name: a whole word, with at most a space between. */
export function phraseBefore(left: string, phrases: readonly string[]): string | undefined {
  const near = left.endsWith(' ') ? left.slice(0, -1) : left;
  return byUnit(phrases, -1)
    .get(near.at(-1))
    ?.find((phrase) => near.endsWith(phrase) && isEdge(near, near.length - phrase.length - 1, phrase[0]!));
}

/** The same after the name. A phrase that begins with a hyphen or bracket stands right behind it. */
export function phraseAfter(right: string, phrases: readonly string[]): string | undefined {
  const near = right.replace(/^["”」』]?(?:,? )?/, '');
  const comma = right.startsWith(',');
  return byUnit(phrases, 0)
    .get(near[0])
    ?.find((phrase) => {
      // God's Eye A is a version, "God's Eye, a thriller" is none.
      if (comma && phrase.length === 1) return false;
      // `users*`: also the beginning of a longer word.
      const open = phrase.endsWith('*');
      const text = open ? phrase.slice(0, -1) : phrase;
      return near.startsWith(text) && (open || isEdge(near, text.length, text.at(-1)!));
    });
}

const made = new WeakMap<readonly string[], Map<string | undefined, string[]>>();

/** The phrases by their unit nearest to the name: a list of hundreds is asked about every name. */
function byUnit(phrases: readonly string[], at: 0 | -1): Map<string | undefined, string[]> {
  let groups = made.get(phrases);
  if (!groups) made.set(phrases, (groups = Map.groupBy(phrases, (phrase) => phrase.at(at))));
  return groups;
}

function isEdge(text: string, at: number, inner: string): boolean {
  const unit = text[at];
  if (unit === undefined || !letter.test(unit) || !letter.test(inner)) return true;
  return classOf(unit.charCodeAt(0)) === UNSPACED || classOf(inner.charCodeAt(0)) === UNSPACED;
}
