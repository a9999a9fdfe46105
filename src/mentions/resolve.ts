/**
 * The resolver: which candidates are mentions, and why. The rules, in order (docs/matching.md gives the reasons):
 *
 * 1. risk none or low: the name speaks for itself.
 * 2. A reject word within 40 units of the name rules it out.
 * 3. requireAll: one word of each group must stand in the scope (block, or page with its title).
 * 4. risk medium: nothing speaks against it.
 * 5. risk high: a context word must stand in the block, its heading or the page's title, or the page must name
 *    the same entity unambiguously elsewhere. An entity without context words has nothing to ask for: as medium.
 */
import type { Candidate, Evidence, Found } from './find-candidates.ts';
import { type EntityRules, type Lexicon, RISK } from './lexicon.ts';

/** How near a reject word must stand, in UTF-16 units: farther away it belongs to another clause. */
const REJECT_REACH = 40;

/** What the page says beyond the block itself. Words and entities are indexes of the lexicon. */
export interface PageContext {
  /** BCP 47 tag of the page, undefined if unknown. */
  language: string | undefined;
  /** Context words of the page's title. */
  title: ReadonlySet<number>;
  /** Context words anywhere on the page, its title included. */
  words: ReadonlySet<number>;
  /** Entities that the page names unambiguously somewhere. */
  sure: ReadonlySet<number>;
}

export type Reason =
  | { kind: 'name' }
  | { kind: 'nothing-against' }
  | { kind: 'word'; word: number; where: 'block' | 'heading' | 'title' | 'page' }
  | { kind: 'named-elsewhere' }
  /** The rest say why a candidate is no mention. */
  | { kind: 'rejected-by'; word: number }
  | { kind: 'no-context' };

export interface Verdict {
  candidate: Candidate;
  kept: boolean;
  reason: Reason;
}

/** A candidate's entity is certain from its spelling alone. */
export function isSure({ risk }: Candidate): boolean {
  return risk === RISK.none || risk === RISK.low;
}

/**
 * Verdicts on all candidates of one block, in their order.
 * @param heading context words of the heading above the block
 */
export function resolve(found: Found, heading: ReadonlySet<number>, page: PageContext, lexicon: Lexicon): Verdict[] {
  return found.candidates.map((candidate) => {
    const reason = judge(candidate, found.evidence, heading, page, lexicon.entities[candidate.entity]!);
    return { candidate, kept: reason.kind !== 'rejected-by' && reason.kind !== 'no-context', reason };
  });
}

function judge(
  candidate: Candidate,
  evidence: Evidence[],
  heading: ReadonlySet<number>,
  page: PageContext,
  rules: EntityRules,
): Reason {
  if (isSure(candidate) && !rules.requireAll) return { kind: 'name' };
  const outside = evidence.filter(({ start, end }) => end <= candidate.start || start >= candidate.end);

  const against = rejectWords(rules, page.language);
  const near = outside.find((word) => against.has(word.word) && distance(candidate, word) <= REJECT_REACH);
  if (near) return { kind: 'rejected-by', word: near.word };

  const block = new Set(outside.map(({ word }) => word));
  if (rules.requireAll) {
    const scope = rules.requireAll.scope === 'page' ? page.words : block;
    if (!rules.requireAll.groups.every((group) => group.some((word) => scope.has(word)))) return { kind: 'no-context' };
  }
  if (isSure(candidate)) return { kind: 'name' };
  // Context words of every language count: those of another language do not occur by chance.
  const wanted = Object.values(rules.require ?? {}).flat();
  if (candidate.risk === RISK.medium || wanted.length === 0) return { kind: 'nothing-against' };

  for (const [where, words] of [
    ['block', block],
    ['heading', heading],
    ['title', page.title],
  ] as const) {
    const word = wanted.find((one) => words.has(one));
    if (word !== undefined) return { kind: 'word', word, where };
  }
  return page.sure.has(candidate.entity) ? { kind: 'named-elsewhere' } : { kind: 'no-context' };
}

/** Reject words count by language: `Band` is a music group in English only. On a page of unknown language all count. */
function rejectWords({ reject }: EntityRules, language: string | undefined): Set<number> {
  if (!reject) return new Set();
  if (language === undefined) return new Set(Object.values(reject).flat());
  const own = reject[language] ?? reject[language.split('-')[0]!] ?? chinese(language, reject) ?? reject['other'] ?? [];
  return new Set([...(reject['*'] ?? []), ...own]);
}

/** Packs write Chinese context words once, in simplified script. */
function chinese(language: string, lists: Record<string, number[]>): number[] | undefined {
  return language.startsWith('zh') ? lists['zh-Hans'] : undefined;
}

function distance(candidate: Candidate, { start, end }: Evidence): number {
  return start >= candidate.end ? start - candidate.end : candidate.start - end;
}
