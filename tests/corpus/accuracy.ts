/**
 * npm run accuracy: figures by language and entity for both halves, beside the baseline; writes docs/accuracy.md.
 * --misses lists what is wrong in the development half (the test half is only scored, never read).
 * --pages DIR lists every mention in a folder of saved pages with its line, for judging.
 * --store keeps the figures as the floor that floor.test.ts holds.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { listPages } from './list-pages.ts';
import { measure } from './measure.ts';
import { report } from './report.ts';
import type { Outcome } from './score.ts';
import { STORED_SCORE, storedScore } from './stored-score.ts';

const REPORT = new URL('../../docs/accuracy.md', import.meta.url);

const { values } = parseArgs({
  options: { pages: { type: 'string' }, misses: { type: 'boolean' }, store: { type: 'boolean' } },
});
if (values.pages === undefined) await score();
else for (const line of listPages(values.pages)) console.info(line);

async function score(): Promise<void> {
  const measured = measure();
  const text = report(measured);
  console.info(text);
  mkdirSync(new URL('.', REPORT), { recursive: true });
  writeFileSync(REPORT, await format(text, { parser: 'markdown', printWidth: 120 }));
  if (values.store)
    writeFileSync(STORED_SCORE, await format(JSON.stringify(storedScore(measured)), { parser: 'json' }));
  if (values.misses) for (const line of measured.ours.flatMap(mistakes)) console.info(line);
}

function mistakes({ passage, wrong, missed }: Outcome): string[] {
  if (passage.half !== 'dev' || wrong.length + missed.length === 0) return [];
  const name = ({ start, end, entity }: (typeof wrong)[number]): string =>
    `${passage.text.slice(start, end)}=${entity}`;
  return [
    `${passage.id} ${passage.text.length > 400 ? '(long)' : passage.text}`,
    ...wrong.map((mention) => `    wrong  ${name(mention)}`),
    ...missed.map((mention) => `    missed ${name(mention)}`),
  ];
}
