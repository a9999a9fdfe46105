/** Is the name spoken of as a person? What stands beside it may be only what persons do, have or suffer. */
import { listedAfter, listedBefore } from './beside.ts';
import type { Neighbours } from './folded-text.ts';
import type { Lexicon } from './lexicon.ts';

/** A genitive: Ford's widow, Fords Witwe. */
const genitive = /^'?s(?= )/;

/** What says so; undefined if nothing does. */
export function human({ left, right }: Neighbours, language: string, lexicon: Lexicon): string | undefined {
  const list = (kind: string): ReadonlySet<string> => lexicon.list(`${kind}-${language}`);
  if (genitive.test(right)) return listedAfter(right.replace(genitive, ''), list('kin'));
  if (listedBefore(left, list('governor')) !== undefined) return listedBefore(left, list('humanObject'));
  const deed = listedAfter(right, list('human'));
  if (deed !== undefined) return deed;
  const lead = listedAfter(right, list('humanLead'));
  const behindLead = lead === undefined ? undefined : right.slice(right.indexOf(lead) + lead.length);
  return (
    (behindLead === undefined ? undefined : listedAfter(behindLead, list('human'))) ??
    listedBefore(left, list('humanObject'))
  );
}
