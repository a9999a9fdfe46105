/**
 * Letters that name a firm and also an office (GM, the general manager): an office has an article, or its holder's name
 * behind it. Where both are missing, it is the firm.
 */
import { listedAfter, listedBefore } from './beside.ts';
import type { Neighbours } from './folded-text.ts';
import type { Lexicon } from './lexicon.ts';
import { ready } from './ready.ts';
import { regex } from './letters.ts';

const nameOrHyphenAfter = ready(regex.u`^ \p{Lu}|^-`);
const smallWordAfter = ready(regex.u`^ (\p{Ll}{2,})(?=[ ,.])`);
const wordBefore = ready(regex.u`(?<!\p{L})(\p{L}+) $`);

/** English drops articles in headlines: a preposition must stand before it, that is not one behind which offices come (as GM, to GM). */
const governedInEnglish = ready(
  regex.u`(?<!(?:job|role|title|post|position|duties|office|rank|years|season|tenure) )(?<!\p{L})(according to|at|from|with|against|about|than|inside|between|of|for|sued|said|says) $`,
);
/** No noun that the letters describe (GM maize), and no name. */
const englishEnd = ready(
  regex.u`^(?:[.,;:!?)”"]|$|'s |,? (?:is|was|are|were|has|had|have|will|would|went|in|on|this|last|next|that|who|which|until|since|after|before|again|either|yet)(?!\p{L}))`,
);

/** The word that says so; undefined where nothing does. */
export function bareOffice(from: number, near: Neighbours, language: string, lexicon: Lexicon): string | undefined {
  const { left, right, casedRight } = near;
  const isEnglish = language === 'en';
  // What it does stands behind it; in English a small word may be what it describes, so only listed ones.
  if (from === 0)
    return isEnglish ? listedAfter(right, lexicon.list('predicate-en')) : smallWordAfter.exec(casedRight)?.[1];
  if (nameOrHyphenAfter.test(casedRight)) return undefined;
  if (isEnglish) return englishEnd.test(right) ? governedInEnglish.exec(left)?.[1] : undefined;
  const preposition = listedBefore(left, lexicon.list(`preposition-${language}`));
  const word = preposition ?? wordBefore.exec(left)?.[1];
  if (word === undefined || lexicon.list(`role-${language}`).has(word)) return undefined;
  // In German a word that begins sentences stands before no adjective of an office (die erste GM).
  return preposition ?? (language === 'de' && lexicon.list('starter-de').has(word) ? word : undefined);
}

const fullNameAfter = ready(regex.u`^ (\p{Lu}[\p{L}-]+) \p{Lu}`);
/** GM Anna Muzychuk; "GM 24 tuổi": an age in Vietnamese and Chinese stands behind the office. */
const ageAfter = /^,? ?\d\d ?(?:tuổi|岁|歲|歳)/;

/** Whoever holds the office, named right behind it; undefined if nobody is. */
export function officeHolder({ right, casedRight }: Neighbours, lexicon: Lexicon): string | undefined {
  const name = fullNameAfter.exec(casedRight)?.[1];
  return name !== undefined && lexicon.list('given').has(name.toLowerCase()) ? name : ageAfter.exec(right)?.[0].trim();
}

const ownerBefore = ready(regex.u`(\p{L}+(?:'s|s')) $`);

/** Whose office it is: the Ravens' GM told reporters. */
export function officeOwner({ left }: Neighbours): string | undefined {
  return ownerBefore.exec(left)?.[1];
}
