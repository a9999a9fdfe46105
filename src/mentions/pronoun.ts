/** English: is the name taken up by he or she? Then it is a person's; a firm is an it. */
import type { Neighbours } from './folded-text.ts';
import { ready } from './ready.ts';
import { regex } from './letters.ts';

const personalPronoun = ready(
  regex.u`^([^"“”«»„]*?)(?<![\p{L}])(he|she|his|her|him|hers|himself|herself)(?![\p{L}'])(.{0,12})`,
);
const MALE = /^(?:he|his|him|himself)$/;
const maleBefore = ready(regex.u`(?<![\p{L}])(?:he|his|him)(?![\p{L}'])[^.!?\n]*$`);
const femaleBefore = ready(regex.u`(?<![\p{L}])(?:she|hers?)(?![\p{L}'])[^.!?\n]*$`);
/** `At Ford, he ran the shop`: whoever did it is not where it was done. With Ford, he may have shared a room. */
const governed = ready(
  regex.u`(?<!\p{L})(?:at|after|before|from|since|through|via|thanks to|(?:join|leav|quitt|runn|found|su|own|buy|sell)ing) $`,
);
/** What is done to a firm rather than to a man: he left Ford, he worked for Ford. */
const firmBehind = ready(
  regex.u`(?<!\p{L})(?:at|for|by|left|leaves|leaving|quits?|quitting|joined|joins|joining|sued|sues|suing|founded|runs) $`,
);
/** Up to three words without a new clause: `Tesla hired him`, `the deal with Ford made him rich`. */
const sameClause = ready(
  regex.u`^(?: (?!and |but |or |that |if |when |while |because |who |said |says )[\p{L}']+){1,3} $`,
);
/** Behind `her` as an object stands no noun: paid her well, told her that, elected her in March. */
const noNounBehind = ready(
  regex.u`^(?:[.,;:!?)]|$| (?:\p{L}+ly|well|a|an|the|in|at|to|for|with|on|by|from|as|out|off|up|down|back|that|how|what|why|when|and|but|or|twice|once|again|no|nothing|everything|more|less|so|into|because|after|before)(?!\p{L}))`,
);

/** The pronoun that says so; undefined where there is none, or where it is somebody else's. */
export function pronounAfter({ left, right }: Neighbours): string | undefined {
  const [, between, pronoun, behind] = personalPronoun.exec(right) ?? [];
  if (between === undefined || pronoun === undefined || /\n|\uFFFC/.test(between)) return undefined;
  // Who was there before the name is meant again: he left Ford because his boss had lied. But: he met Ford in his office.
  if (firmBehind.test(left) && (MALE.test(pronoun) ? maleBefore : femaleBefore).test(left)) return undefined;
  if (/^s?he$/.test(pronoun) && /^,? $/.test(between) && governed.test(left)) return undefined;
  // Nobody does something to himself without saying so: Tesla hired him.
  const isObject = pronoun === 'him' || (pronoun === 'her' && noNounBehind.test(behind ?? ''));
  return isObject && sameClause.test(between) ? undefined : pronoun;
}
