/** Does a noun beside the name say that it is a film's, a bar's, a ship's? Such things have names that were others' before. */
import { listedBefore } from './beside.ts';
import type { Neighbours } from './folded-text.ts';
import type { Lexicon } from './lexicon.ts';
import { ready } from './ready.ts';

/** `the film Trump watched` has the name as the subject of what follows: there English needs an end or its maker behind it. */
const endsThere =
  /^["”’]?(?:[,.;:!?)]|$| (?:by|opens|opened|closes|closed|sank|starring|directed|published|released)\b)/;
/** The words behind `Sputnik, a cellar bar`. */
const apposed = ready(
  /^"?,"? (?:an?|the|eine?|der|die|das|une?|l[ea]|el|una?) ([\p{L}'-]+)(?: ([\p{L}'-]+))?(?: ([\p{L}'-]+))?/u,
);
/** Titles of works in Chinese and Japanese. */
const titled = { before: /[《『]$/, after: /^[》』]/ };

/** What says so; undefined if nothing does. */
export function kindOfThing(
  { left, right }: Neighbours,
  language: string,
  isCommon: boolean,
  lexicon: Lexicon,
): string | undefined {
  if (titled.before.test(left) && titled.after.test(right)) return left.slice(-1) + right.slice(0, 1);
  const kinds = lexicon.list(`kind-${language}`);
  const before = listedBefore(left.replace(/["“„«»「『《] ?$/, ''), kinds) ?? listedBefore(left, kinds);
  if (before !== undefined && (isCommon || language !== 'en' || endsThere.test(right))) return before;
  const words = apposed.exec(right)?.slice(1) ?? [];
  return words.find((word) => word !== undefined && kinds.has(word));
}
