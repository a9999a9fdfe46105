/** Context words in the name's block, in the heading above it and in the page's title. */
import { blockWords, type Claimed, type Rejecting } from './block-words.ts';
import type { Candidate, Evidence } from './find-candidates.ts';
import { RISK } from './lexicon.ts';
import { POINTS } from './points.ts';
import type { Item, Scene } from './scene.ts';
import { ready } from './ready.ts';
import { sentenceAt } from './sentences.ts';
import { regex } from './letters.ts';

/** Folded units between a name and a word that counts as near it. */
const NEAR = 40;
/** Folded units beside a name in a block that holds nothing else: a number, a mark. */
const BARE = 4;
/** About two lines of text: still about the same thing. */
const IN_SIGHT = 120;

/** @param isNamed something right beside the name says who it is */
export function wordItems(scene: Scene, isNamed: boolean): Item[] {
  const { candidate, near, heading, page, text, lexicon } = scene;
  const { wanted, unwanted, speaking, rejecting } = blockWords({ ...scene, isName: isName(scene) });
  const own = sentenceAt(text.sentences, candidate.from);
  const items: Item[] = [];
  const word = nearestFor(candidate, speaking, own);
  // Words against a namesake in another sentence do not count where this one has a word of its own.
  const isSupported = isNamed || speaking.bySentence.has(own);
  const reject = nearestAgainst(candidate, rejecting, isSupported ? own : undefined);
  if (reject) {
    const far = distance(candidate, reject);
    const outdone = word !== undefined && distance(candidate, word) < far;
    const points =
      far > IN_SIGHT
        ? POINTS.rejectInBlock
        : far > NEAR
          ? POINTS.rejectInSight
          : outdone
            ? POINTS.rejectBehind
            : POINTS.rejectNear;
    const others = candidate.risk > RISK.low && word === undefined && rejecting.some((one) => one.word !== reject.word);
    items.push({
      points: points + (others ? POINTS.secondReject : 0),
      reason: { kind: 'rejected-by', text: lexicon.word(reject.word) },
    });
  }
  if (word) {
    const points = distance(candidate, word) <= NEAR ? POINTS.wordNear : POINTS.wordInBlock;
    items.push({
      points: points + (hasSecond(word, speaking, own) ? POINTS.secondWord : 0),
      reason: { kind: 'word', text: lexicon.word(word.word), where: 'block' },
    });
  }
  // The name itself is no evidence for it, as little as in its own block.
  const isOther = (index: number): boolean => lexicon.word(index).toLowerCase() !== near.name.toLowerCase();
  const findIn = (words: ReadonlySet<number>, among: ReadonlySet<number>): number | undefined =>
    words.size > 0 ? [...words].find((index) => among.has(index) && isOther(index)) : undefined;
  if (!word && !reject && text.lower.length - (candidate.to - candidate.from) <= BARE) {
    const against = findIn(page.around, unwanted);
    if (against !== undefined && findIn(page.around, wanted) === undefined)
      items.push({ points: POINTS.rejectAround, reason: { kind: 'rejected-by', text: lexicon.word(against) } });
  }
  for (const [where, words] of [
    ['heading', heading],
    ['title', page.title],
  ] as const) {
    const one = findIn(words, wanted);
    if (one !== undefined)
      items.push({ points: POINTS[where], reason: { kind: 'word', text: lexicon.word(one), where } });
  }
  return [...items, ...years(scene)];
}

const capitalised = ready(regex.u`^\p{Lu}\p{Ll}`);
const capitalWordBefore = ready(regex.u`(?:^|[^\p{L}])\p{Lu}\p{L}* $`);
const capitalWordAfter = ready(regex.u`^ \p{Lu}`);

/**
 * A capital inside a sentence, by a writer who uses small letters too, in a script that has them. Between two other
 * capitals it says nothing: Hearts Trump Spades is a headline.
 */
function isName({ candidate: { lower, from }, near, text: { shout, chat } }: Scene): boolean {
  const inside = from > 0 && !/[.!?:;\n\uFFFC"“”„«»(] ?$/u.test(near.left);
  const isTitle = capitalWordBefore.test(near.casedLeft) && capitalWordAfter.test(near.casedRight);
  return inside && !isTitle && !lower && !shout && !chat && capitalised.test(near.name);
}

/** A year before the entity was there speaks of another bearer of its name. */
function years({ text: { firstYear }, rules: { since } }: Scene): Item[] {
  if (since === undefined || firstYear === undefined || firstYear >= since) return [];
  return [{ points: POINTS.tooEarly, reason: { kind: 'too-early', text: `${firstYear}` } }];
}

/** The nearest of the name's own sentence and of those that hold no such name. */
function nearestFor(candidate: Candidate, { free, bySentence }: Claimed, own: number): Evidence | undefined {
  const [one, other] = [nearest(candidate, free), nearest(candidate, bySentence.get(own) ?? [])];
  if (!one || !other) return one ?? other;
  return distance(candidate, one) < distance(candidate, other) ? one : other;
}

function hasSecond({ word }: Evidence, { free, bySentence }: Claimed, own: number): boolean {
  return [free, bySentence.get(own) ?? []].some((words) => words.some((one) => one.word !== word));
}

/** Steps over words that speak of another name, so that a list of doubles costs no more than its length. */
const MOST_STEPS = 8;

/**
 * The nearest word against the name that does not stand beside another one.
 * @param only if given, words in the sentences of its namesakes do not count, but for those of this one
 */
function nearestAgainst(
  candidate: Candidate,
  words: readonly Rejecting[],
  only: number | undefined,
): Evidence | undefined {
  const middle = firstAfter(candidate, words);
  const isOwn = ({ of, claimed }: Rejecting): boolean =>
    (of === undefined || of === candidate.from) && (only === undefined || claimed === undefined || claimed === only);
  const after = words.slice(middle, middle + MOST_STEPS).find(isOwn);
  const before = words.slice(Math.max(0, middle - MOST_STEPS), middle).findLast(isOwn);
  if (!after || !before) return after ?? before;
  return distance(candidate, before) <= distance(candidate, after) ? before : after;
}

/** The nearest of words in order of their place, by halving: a block may hold thousands. */
function nearest(candidate: Candidate, words: readonly Evidence[]): Evidence | undefined {
  const middle = firstAfter(candidate, words);
  const after = words[middle];
  // A long word that begins earlier may end later than the one before it; by at most its length, which decides nothing.
  const before = words[middle - 1];
  if (!after || !before) return after ?? before;
  return distance(candidate, before) <= distance(candidate, after) ? before : after;
}

function firstAfter(candidate: Candidate, words: readonly Evidence[]): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.from < candidate.from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distance(candidate: Candidate, { from, to }: Evidence): number {
  return from >= candidate.to ? from - candidate.to : candidate.from - to;
}
