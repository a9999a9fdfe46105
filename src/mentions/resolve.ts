/**
 * The resolver: which candidates are mentions, and why. The rules, in order (docs/matching.md gives the reasons):
 *
 * 1. Risk none, and nothing more is asked of the page: the name speaks for itself.
 * 2. requireAll: one word of each group must stand in the scope (block, or page with its title).
 * 3. It stands in a command or between backticks: no.
 * 4. It is another word here: a unit, a verb, a common noun: no.
 * 5. It stands in another bearer's name (Harrison Ford, the Ford Foundation): no.
 * 6. Everything else is weighed (weigh.ts).
 */
import type { Candidate, Found } from './find-candidates.ts';
import { foldedText, type FoldedText, neighboursOf } from './folded-text.ts';
import { inCode } from './in-code.ts';
import { languageOf } from './language-of.ts';
import { type Lexicon, RISK } from './lexicon.ts';
import { otherBearer } from './other-bearer.ts';
import { otherSense } from './other-sense.ts';
import type { PageContext, Reason } from './reason.ts';
import { weigh } from './weigh.ts';

export interface Verdict {
  candidate: Candidate;
  kept: boolean;
  reason: Reason;
  /** May it be drawn, or only be listed? The pack wants certain words on the page for some entities. */
  drawable: boolean;
  /** Another bearer, whom the bare name means from here on. */
  takesName?: boolean;
  /** What it weighed; names that needed no weighing have none. */
  points?: number;
}

type Named = Map<number, 'self' | 'other'>;

/**
 * Verdicts on all candidates of one block, in their order.
 * @param heading context words of the heading above the block
 */
export function resolve(found: Found, heading: ReadonlySet<number>, page: PageContext, lexicon: Lexicon): Verdict[] {
  const named: Named = new Map();
  let nextBlocked = 0;
  return found.candidates.map((candidate) => {
    for (; nextBlocked < found.blocked.length && found.blocked[nextBlocked]!.from < candidate.from; nextBlocked++) {
      const { entity, bearer } = found.blocked[nextBlocked]!;
      if (bearer) named.set(entity, 'other');
    }
    const verdict = judge(candidate, found, heading, page, named.get(candidate.entity), lexicon);
    const { kind } = verdict.reason;
    if (verdict.takesName) named.set(candidate.entity, 'other');
    else if (kind === 'name') named.set(candidate.entity, 'self');
    return verdict;
  });
}

function judge(
  candidate: Candidate,
  found: Found,
  heading: ReadonlySet<number>,
  page: PageContext,
  before: 'self' | 'other' | undefined,
  lexicon: Lexicon,
): Verdict {
  const rules = lexicon.entities[candidate.entity]!;
  const drawable = !rules.drawWith || rules.drawWith.some((word) => page.words.has(word));
  const no = (reason: Reason): Verdict => ({ candidate, kept: false, drawable, reason });
  if (rules.requireAll) {
    const { scope, groups } = rules.requireAll;
    const words = scope === 'page' ? page.words : new Set(found.evidence.map(({ word }) => word));
    if (!groups.every((group) => group.some((word) => words.has(word)))) return no({ kind: 'no-context' });
  }
  const command = inCode(candidate, found.text);
  if (command !== undefined) return no({ kind: 'code', text: command });
  if (candidate.risk === RISK.none) return { candidate, kept: true, drawable, reason: { kind: 'name' } };
  const text: FoldedText = foldedText(found);
  const near = neighboursOf(candidate, text);
  const language = languageOf(page.language, text.lower);
  const sense = otherSense(candidate, near, rules, text, language, lexicon);
  if (sense) return no(sense);
  const bearer = otherBearer(near, rules, language, lexicon);
  if (bearer) return { ...no({ kind: 'other-bearer', text: bearer.text }), takesName: bearer.takesName };
  const { points, reason } = weigh({
    candidate,
    near,
    found,
    text,
    heading,
    page,
    rules,
    language,
    before,
    lexicon,
  });
  const kept = points > 0;
  return { candidate, kept, drawable, reason, points, takesName: !kept && reason.kind === 'unknown-name' };
}
