/** npm run bench -- [--pages DIR] [--only ID,ID] [--full]: what the extension costs, as ratios. Writes .output/bench.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installPeers } from './install-peers.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    /** Groups of rows, for work on one of them. */
    only: { type: 'string' },
    /** Reserved for the rows that take longer than ten minutes. */
    full: { type: 'boolean', default: false },
  },
});

installPeers();
// What follows imports packages that may only just have been installed.
const { runBench } = await import('./run-bench.ts');
const { printTable } = await import('./table.ts');
const rows = await runBench({ folder: values.pages, only: values.only?.split(',') });
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.json', `${JSON.stringify({ rows }, undefined, 2)}\n`);
process.stdout.write(`${printTable(rows)}\n`);
