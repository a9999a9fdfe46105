import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measure } from './measure.ts';
import { STORED_SCORE, storedScore } from './stored-score.ts';

/** Points that a figure may drop before someone has to look. */
const SLACK = 1;
/** Thousands of passages on a slow, shared machine. */
const MOST_TIME_MS = 120_000;

test(
  'no figure is more than a point under the stored one (raise it with npm run accuracy -- --store)',
  () => {
    const stored = JSON.parse(readFileSync(STORED_SCORE, 'utf8')) as Record<string, number>;
    const now = storedScore(measure());
    const dropped = Object.entries(stored)
      .filter(([figure, value]) => (now[figure] ?? 0) < value - SLACK)
      .map(([figure, value]) => `${figure}: ${now[figure]}, stored ${value}`);
    expect(dropped).toEqual([]);
  },
  MOST_TIME_MS,
);
