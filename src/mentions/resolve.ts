/**
 * The resolver: which candidates are mentions, and why. The rules, in order (docs/matching.md gives the reasons):
 *
 * 1. requireAll: one word of each group must stand in the scope (block, or page with its title).
 * 2. It stands in a command or between backticks, or is the ends of two words (途|中国|道): no.
 * 3. Risk none, and nothing more is asked of the page: the name speaks for itself.
 * 4. It is a part of a longer word, or another word here (a unit, a verb, a common noun): no.
 * 5. It stands in another bearer's name (Harrison Ford, the Ford Foundation): no.
 * 6. Everything else is weighed (weigh.ts).
 * 7. Of entities that share the name, one may be told by what stands beside it (namesake.ts).
 */
import { abbreviated } from './abbreviated.ts';
import { acrossWords } from './across-words.ts';
import { isHan } from './characters.ts';
import type { Candidate, FoldedPlace, Found } from './find-candidates.ts';
import { foldedText, type FoldedText, neighboursOf } from './folded-text.ts';
import { inCode } from './in-code.ts';
import { languageOf } from './language-of.ts';
import { type EntityRules, type Lexicon, RISK } from './lexicon.ts';
import { longerWord } from './longer-word.ts';
import { namesake } from './namesake.ts';
import { otherBearer } from './other-bearer.ts';
import { otherSense } from './other-sense.ts';
import { ownGenitive } from './own-genitive.ts';
import { inOrder, outside } from './places.ts';
import type { PageContext, Reason } from './reason.ts';
import type { Before } from './scene.ts';
import { weigh } from './weigh.ts';

export interface Verdict {
  candidate: Candidate;
  kept: boolean;
  reason: Reason;
  /** May it be drawn, or only be listed? The pack wants certain words on the page for some entities. */
  drawable: boolean;
  /** Another bearer, whom the bare name means from here on. */
  takesName?: boolean;
  /** A thing that is called so, whose name may come again. */
  isThing?: boolean;
  /** What it weighed; names that needed no weighing have none. */
  points?: number;
}

/** By entity, who was named last; another bearer under which spelling, if that is known: after X JAPAN Twitter is no band. */
type Named = Map<number, { who: Before; name?: string }>;

/** Reasons against a name that say who bears it instead. */
const TAKES_NAME: ReadonlySet<Reason['kind']> = new Set(['unknown-name', 'human', 'other-thing']);

/** Everything that the verdicts on one block look at. */
interface Block {
  found: Found;
  heading: ReadonlySet<number>;
  page: PageContext;
  lexicon: Lexicon;
  /** Folded when the first name has to be judged by its neighbours. */
  read?: { text: FoldedText; language: string };
}

/**
 * Verdicts on all candidates of one block, in their order. A name that turns out to be none is no evidence for
 * another one (Harrison Ford beside a GM at chess): grammar goes first, and if the weighing rules out more, the rest
 * is weighed again without it.
 * @param heading context words of the heading above the block
 */
export function resolve(found: Found, heading: ReadonlySet<number>, page: PageContext, lexicon: Lexicon): Verdict[] {
  const block: Block = { found, heading, page, lexicon };
  const byGrammar = found.candidates.map((candidate) => judgeByGrammar(candidate, block));
  const silent = inOrder([...found.blocked, ...ruledOut(found, byGrammar)]);
  const first = weighAll(byGrammar, silent, block);
  const more = ruledOut(found, first).filter(outside(silent));
  const isElsewhere = outside(more);
  if (found.evidence.every(isElsewhere) || !first.some(({ kept, points }) => kept && points !== undefined))
    return first;
  return weighAll(byGrammar, inOrder([...silent, ...more]), block);
}

/** Something speaks against these names. Those without any evidence may still support each other. */
function ruledOut({ candidates }: Found, verdicts: readonly (Verdict | undefined)[]): Candidate[] {
  return candidates.filter((_, at) => verdicts[at]?.kept === false && verdicts[at].reason.kind !== 'no-context');
}

function weighAll(
  byGrammar: readonly (Verdict | undefined)[],
  silent: readonly FoldedPlace[],
  block: Block,
): Verdict[] {
  const { candidates, blocked } = block.found;
  const named: Named = new Map();
  let nextBlocked = 0;
  return candidates.map((candidate, at) => {
    for (; nextBlocked < blocked.length && blocked[nextBlocked]!.from < candidate.from; nextBlocked++) {
      const { entity, bearer } = blocked[nextBlocked]!;
      if (!bearer) continue;
      // Bone china is no other China: only a person's name is taken over, and a product's (Logitech H800).
      const { readings, type } = block.lexicon.entities[entity]!;
      if (readings.has('person')) named.set(entity, { who: 'other' });
      else if (type === 'product') named.set(entity, { who: 'thing' });
    }
    const { entity, start, end } = candidate;
    const name = block.found.text.slice(start, end).toLowerCase();
    const last = named.get(entity);
    const before = last?.name === undefined || last.name === name ? last?.who : undefined;
    const verdict = byGrammar[at] ?? judgeByWeight(candidate, silent, before, block);
    if (verdict.takesName) named.set(entity, { who: 'other', name });
    else if (verdict.isThing) named.set(entity, { who: 'thing', name });
    else if (verdict.reason.kind === 'name') named.set(entity, { who: 'self' });
    return asMeant(verdict, block);
  });
}

/** A mention of a name that several entities share, as that of the one which is told beside it. */
function asMeant(verdict: Verdict, block: Block): Verdict {
  const { candidate, kept } = verdict;
  const { entities } = block.lexicon;
  if (!kept || entities[candidate.entity]!.namesakes.length === 0) return verdict;
  const { text, language } = readOf(block);
  const other = namesake(candidate, text, language, block.lexicon);
  if (!other) return verdict;
  const { entity, phrase } = other;
  return {
    ...verdict,
    candidate: { ...candidate, entity },
    drawable: isDrawable(entities[entity]!, block.page),
    reason: { kind: 'beside', text: phrase },
  };
}

/** Undefined if grammar leaves it open. */
function judgeByGrammar(candidate: Candidate, block: Block): Verdict | undefined {
  const { found, page, lexicon } = block;
  const rules = lexicon.entities[candidate.entity]!;
  const drawable = isDrawable(rules, page);
  const no = (reason: Reason): Verdict => ({ candidate, kept: false, drawable, reason });
  if (rules.requireAll) {
    const { scope, groups } = rules.requireAll;
    const words = scope === 'page' ? page.words : new Set(found.evidence.map(({ word }) => word));
    if (!groups.every((group) => group.some((word) => words.has(word)))) return no({ kind: 'no-context' });
  }
  const command = inCode(candidate, found.text);
  if (command !== undefined) return no({ kind: 'code', text: command });
  const across = isHan(found.text.charCodeAt(candidate.start))
    ? acrossWords(candidate, readOf(block).text.cased, lexicon.list('family-zh'))
    : undefined;
  if (across !== undefined) return no({ kind: 'longer-word', text: across });
  if (candidate.risk === RISK.none) return { candidate, kept: true, drawable, reason: { kind: 'name' } };
  const { text, language } = readOf(block);
  const near = neighboursOf(candidate, text);
  const longer = longerWord(candidate, near, rules, text, language, lexicon);
  if (longer !== undefined) {
    // After X JAPAN a bare X is the band, and after 哈里遜福特 a bare 福特 is the actor.
    const takesName = near.name.length === 1 || (isHan(near.name.charCodeAt(0)) && near.left.endsWith(longer));
    return { ...no({ kind: 'longer-word', text: longer }), takesName };
  }
  const explained = abbreviated(candidate, near, text);
  if (explained !== undefined) return { ...no({ kind: 'other-bearer', text: explained }), takesName: true };
  const sense = otherSense(candidate, near, rules, text, language, lexicon);
  if (sense) return no(sense);
  const genitive = rules.readings.has('person') ? ownGenitive(candidate, text.cased, language) : undefined;
  if (genitive !== undefined) return { ...no({ kind: 'other-bearer', text: genitive }), takesName: true };
  const bearer = otherBearer(near, rules, language, lexicon);
  return bearer && { ...no({ kind: 'other-bearer', text: bearer.text }), takesName: bearer.takesName };
}

function judgeByWeight(
  candidate: Candidate,
  silent: readonly FoldedPlace[],
  before: Before | undefined,
  block: Block,
): Verdict {
  const { found, heading, page, lexicon } = block;
  const { text, language } = readOf(block);
  const rules = lexicon.entities[candidate.entity]!;
  const near = neighboursOf(candidate, text);
  const scene = { candidate, near, found, silent, text, heading, page, rules, language, before, lexicon };
  const { points, reason, isThing } = weigh(scene);
  const kept = points > 0;
  // A name that needs evidence anyway need not be taken away: the play Seagull, then the Seagull by its maker.
  const takesName = !kept && TAKES_NAME.has(reason.kind) && candidate.risk !== RISK.high;
  return { candidate, kept, drawable: isDrawable(rules, page), reason, points, takesName, isThing: isThing && !kept };
}

function readOf(block: Block): { text: FoldedText; language: string } {
  if (block.read) return block.read;
  const text = foldedText(block.found);
  return (block.read = { text, language: languageOf(block.page.language, text.lower) });
}

/** The pack wants certain words on the page before some entities are drawn. */
function isDrawable({ drawWith }: EntityRules, { words }: PageContext): boolean {
  return !drawWith || drawWith.some((word) => words.has(word));
}
