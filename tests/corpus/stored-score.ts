/** The figures that may not drop: precision, recall, F1 and traps of both halves, F1 of each language. */
import { fileURLToPath } from 'node:url';
import type { Measured } from './measure.ts';
import { type Outcome, scoresOf, tally } from './score.ts';

export const STORED_SCORE = fileURLToPath(new URL('stored-score.json', import.meta.url));

export function storedScore({ ours }: Measured): Record<string, number> {
  const rows: Record<string, number> = {};
  for (const half of ['dev', 'test']) {
    const own = ours.filter(({ passage }) => passage.half === half);
    const { precision, recall, f1, trapShare } = scoresOf(tally(own));
    Object.assign(rows, {
      [`${half} precision`]: precision,
      [`${half} recall`]: recall,
      [`${half} F1`]: f1,
      [`${half} traps passed by`]: Math.round(1000 - trapShare * 10) / 10,
    });
    for (const [language, outcomes] of byLanguage(own)) rows[`${half} F1 ${language}`] = scoresOf(tally(outcomes)).f1;
  }
  return rows;
}

function byLanguage(outcomes: Outcome[]): Map<string, Outcome[]> {
  return Map.groupBy(outcomes, ({ passage }) => passage.lang);
}
