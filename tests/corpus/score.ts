/** Mentions found against mentions labelled. Pure. */
import type { GoldMention, LabelledPassage } from './read-passages.ts';

export interface Tally {
  found: number;
  wrong: number;
  missed: number;
  traps: number;
  trapsHit: number;
}

export interface Outcome {
  passage: LabelledPassage;
  found: GoldMention[];
  wrong: GoldMention[];
  missed: GoldMention[];
}

/** The issue lets either name stand for the Sputnik figure of speech. */
const SAME: Record<string, string> = { 'sputnik-moment': 'sputnik-1' };

/** A mention is right if entity and both ends are. */
export function compare(passage: LabelledPassage, mentions: readonly GoldMention[]): Outcome {
  const key = ({ start, end, entity }: GoldMention): string => `${start} ${end} ${SAME[entity] ?? entity}`;
  const gold = new Set(passage.gold.map(key));
  const seen = new Set(mentions.map(key));
  return {
    passage,
    found: mentions.filter((mention) => gold.has(key(mention))),
    wrong: mentions.filter((mention) => !gold.has(key(mention))),
    missed: passage.gold.filter((mention) => !seen.has(key(mention))),
  };
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const sum = (size: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + size(outcome), 0);
  return {
    found: sum(({ found }) => found.length),
    wrong: sum(({ wrong }) => wrong.length),
    missed: sum(({ missed }) => missed.length),
    traps: sum(({ passage }) => Number(passage.trap)),
    // A trap is hit when something in its passage is taken for a mention that is none.
    trapsHit: sum(({ passage, wrong }) => Number(passage.trap && wrong.length > 0)),
  };
}

/** Only what concerns one entity. */
export function ofEntity(outcomes: readonly Outcome[], id: string): Outcome[] {
  const own = (mentions: GoldMention[]): GoldMention[] => mentions.filter(({ entity }) => entity === id);
  return outcomes.map(({ passage, found, wrong, missed }) => ({
    passage,
    found: own(found),
    wrong: own(wrong),
    missed: own(missed),
  }));
}

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
  trapShare: number;
}

/** In per cent with one decimal; a share of nothing is full marks. */
export function scoresOf({ found, wrong, missed, traps, trapsHit }: Tally): Scores {
  const precision = share(found, found + wrong);
  const recall = share(found, found + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  return {
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    trapShare: traps === 0 ? 0 : rounded((100 * trapsHit) / traps),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}
