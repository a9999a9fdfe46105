/**
 * Evidence for and against the entity, in points. The table is the whole policy; docs/matching.md gives the reasons.
 * Above zero the reading is kept.
 */
import { listedAfter, listedBefore, phraseAfter, phraseBefore } from './beside.ts';
import type { Candidate, Evidence, FoldedPlace, Found } from './find-candidates.ts';
import type { FoldedText, Neighbours } from './folded-text.ts';
import { LANGUAGE_CODES, type EntityRules, type Lexicon, RISK } from './lexicon.ts';
import type { PageContext, Reason } from './reason.ts';

/** Folded units between a name and a word that counts as near it. */
const NEAR = 40;

/** What a name is worth before anything is looked at: its alias's risk. */
const PRIOR = { [RISK.none]: 9, [RISK.low]: 6, [RISK.medium]: 3, [RISK.high]: -1 } as const;

export const POINTS = {
  /** Written without its capitals by someone who uses capitals. */
  lower: -5,
  /** Alias of one language in a text of another (IA in English). */
  foreign: -4,
  /** A phrase of the pack directly beside the name. */
  besideFor: 4,
  besideAgainst: -9,
  /** An article or counter that makes a maker's name a thing. */
  article: 6,
  /** A lower-case name where only a name can stand (by trump, trump says, trump's). */
  nameFrame: 3,
  wordNear: 3,
  wordInBlock: 2,
  secondWord: 1,
  heading: 2,
  title: 2,
  rejectNear: -5,
  rejectInBlock: -2,
  /** The page names the entity unambiguously, or by strong evidence, somewhere. */
  sure: 4,
  likely: 2,
  /** The page names an entity that this one is related to. */
  related: 2,
  /** The last full name before this one, in the same block, was the entity's or another bearer's. */
  namedBefore: 4,
  otherBefore: -7,
  /** Another bearer is named in full somewhere on the page, and the entity is not. */
  otherOnPage: -6,
  /** The block speaks of a year before the entity was there (context.since). */
  tooEarly: -4,
  /** An unknown word with a capital, in the middle of a sentence, stands before a surname: Colter Ford. */
  unknownName: -4,
} as const;

/** All that a judgement may look at. */
export interface Scene {
  candidate: Candidate;
  near: Neighbours;
  found: Found;
  text: FoldedText;
  heading: ReadonlySet<number>;
  page: PageContext;
  rules: EntityRules;
  language: string;
  /** Who was named in full just before, in this block. */
  before: 'self' | 'other' | undefined;
  lexicon: Lexicon;
}

interface Item {
  points: number;
  reason: Reason;
}

export function weigh(scene: Scene): { points: number; reason: Reason } {
  const { candidate } = scene;
  const items = [...beside(scene), ...words(scene), ...years(scene), ...elsewhere(scene)];
  const points = PRIOR[candidate.risk] + items.reduce((sum, item) => sum + item.points, 0) + form(scene);
  const strongest = (sign: 1 | -1): Item | undefined =>
    items.filter((item) => item.points * sign > 0).toSorted((one, other) => (other.points - one.points) * sign)[0];
  if (points > 0)
    return {
      points,
      reason: strongest(1)?.reason ?? { kind: candidate.risk <= RISK.low ? 'name' : 'nothing-against' },
    };
  return { points, reason: strongest(-1)?.reason ?? { kind: 'no-context' } };
}

/** How the name is written, against how this writer writes. */
function form({ candidate: { lower, language: own, risk }, language, text }: Scene): number {
  const foreign = own > 0 && risk >= RISK.medium && language !== '' && LANGUAGE_CODES[own] !== language;
  return (lower && !text.chat ? POINTS.lower : 0) + (foreign ? POINTS.foreign : 0);
}

function beside({ candidate, near, rules, language, lexicon, text }: Scene): Item[] {
  const items: Item[] = [];
  const add = (points: number, found: string | undefined, kind: 'beside' | 'beside-against'): void => {
    if (found !== undefined) items.push({ points, reason: { kind, text: found } });
  };
  const { left, right, casedLeft } = near;
  const { besideFor, besideAgainst, readings } = rules;
  add(POINTS.besideFor, phraseBefore(left, besideFor.before) ?? phraseAfter(right, besideFor.after), 'beside');
  add(
    POINTS.besideAgainst,
    phraseBefore(left, besideAgainst.before) ?? phraseAfter(right, besideAgainst.after),
    'beside-against',
  );
  if (readings.has('maker') && !(candidate.lower && readings.has('noun') && !text.chat))
    add(POINTS.article, listedBefore(left, lexicon.list(`article-${language}`)), 'beside');
  if (candidate.lower && !text.chat) {
    const frame =
      listedBefore(left, lexicon.list(`preposition-${language}`)) ??
      (right.startsWith("'s ") ? "'s" : listedAfter(right, lexicon.list(`predicate-${language}`)));
    add(POINTS.nameFrame, frame, 'beside');
  }
  if (readings.has('person') && rules.type !== 'person' && !candidate.lower && language !== 'de')
    add(POINTS.unknownName, unknownName(casedLeft), 'beside-against');
  return items;
}

/** `… by Colter Ford`: one capitalised word, and the word before it has none, so this is no headline. */
function unknownName(casedLeft: string): string | undefined {
  return /\p{Ll},? (\p{Lu}\p{Ll}{2,}) $/u.exec(casedLeft)?.[1];
}

function words({ candidate, found, rules, language, heading, page, lexicon }: Scene): Item[] {
  const outside = found.evidence.filter((word) => !isOwnName(word, candidate, found));
  const items: Item[] = [];
  const against = listFor(rules.reject, language);
  const reject = nearest(candidate, outside, against);
  if (reject)
    items.push({
      points: distance(candidate, reject) <= NEAR ? POINTS.rejectNear : POINTS.rejectInBlock,
      reason: { kind: 'rejected-by', text: lexicon.words[reject.word]! },
    });
  // Context words of every language count: those of another language do not occur by chance.
  const wanted = new Set(Object.values(rules.require).flat());
  const word = nearest(candidate, outside, wanted);
  if (word) {
    const isNear = distance(candidate, word) <= NEAR;
    const others = outside.some((other) => wanted.has(other.word) && other.word !== word.word);
    items.push({
      points: (isNear ? POINTS.wordNear : POINTS.wordInBlock) + (others ? POINTS.secondWord : 0),
      reason: { kind: 'word', text: lexicon.words[word.word]!, where: 'block' },
    });
  }
  for (const [where, set] of [
    ['heading', heading],
    ['title', page.title],
  ] as const) {
    const one = set.size > 0 ? [...wanted].find((index) => set.has(index)) : undefined;
    if (one !== undefined)
      items.push({ points: POINTS[where], reason: { kind: 'word', text: lexicon.words[one]!, where } });
  }
  return items;
}

/** A year before the entity was there speaks of another bearer of its name. */
function years({ text, rules: { since } }: Scene): Item[] {
  if (since === undefined) return [];
  const year = text.lower.match(/(?<![\d.,])1[0-9]{3}(?![\d.,]?\d)/g)?.find((one) => Number(one) < since);
  return year === undefined ? [] : [{ points: POINTS.tooEarly, reason: { kind: 'too-early', text: year } }];
}

function elsewhere({ candidate: { entity }, page, rules, before, lexicon }: Scene): Item[] {
  const items: Item[] = [];
  if (before === 'other') items.push({ points: POINTS.otherBefore, reason: { kind: 'other-on-page' } });
  else if (before === 'self') items.push({ points: POINTS.namedBefore, reason: { kind: 'named-elsewhere' } });
  else if (page.others.has(entity) && !page.sure.has(entity))
    items.push({ points: POINTS.otherOnPage, reason: { kind: 'other-on-page' } });
  if (page.sure.has(entity)) items.push({ points: POINTS.sure, reason: { kind: 'named-elsewhere' } });
  else if (page.likely.has(entity)) items.push({ points: POINTS.likely, reason: { kind: 'named-elsewhere' } });
  const related = rules.related.find((other) => page.sure.has(other) || page.named.has(other));
  if (related !== undefined)
    items.push({ points: POINTS.related, reason: { kind: 'related', text: lexicon.entities[related]!.id } });
  return items;
}

/** A word that is a part of the entity's own name, here or elsewhere in the block, is no evidence for it. */
function isOwnName({ from, to }: FoldedPlace, { entity }: Candidate, { candidates, blocked }: Found): boolean {
  const covers = (place: FoldedPlace & { entity: number }): boolean =>
    place.entity === entity && place.from < to && from < place.to;
  return candidates.some(covers) || blocked.some(covers);
}

/** Reject words count by language: `Band` is a music group in English only. In an unknown language all count. */
function listFor(lists: Record<string, number[]>, language: string): ReadonlySet<number> {
  if (language === '') return new Set(Object.values(lists).flat());
  const own = Object.entries(lists).flatMap(([code, list]) => (code.split('-')[0] === language ? list : []));
  return new Set([...(lists['*'] ?? []), ...own]);
}

function nearest(
  candidate: Candidate,
  evidence: readonly Evidence[],
  wanted: ReadonlySet<number>,
): Evidence | undefined {
  let best: Evidence | undefined;
  for (const one of evidence)
    if (wanted.has(one.word) && (!best || distance(candidate, one) < distance(candidate, best))) best = one;
  return best;
}

function distance(candidate: Candidate, { from, to }: Evidence): number {
  return from >= candidate.to ? from - candidate.to : candidate.from - to;
}
