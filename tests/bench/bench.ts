/** npm run bench -- [--pages DIR] [--only ID,ID] [--full]: what the extension costs, as ratios. Writes .output/bench.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installPeers } from './install-peers.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    /** Groups of rows, for work on one of them. */
    only: { type: 'string' },
    /** Also the rows of a million names, and the finder against the oracle: some ten minutes more. */
    full: { type: 'boolean', default: false },
  },
});

installPeers();
// What follows imports packages that may only just have been installed.
const { runBench } = await import('./run-bench.ts');
const { printTable } = await import('./table.ts');
const { drawChart } = await import('./draw-chart.ts');
const { compareWithOracle } = await import('./oracle.ts');
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const rows = await runBench({ folder: values.pages, only: values.only?.split(','), full: values.full });
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.json', `${JSON.stringify({ rows }, undefined, 2)}\n`);
process.stdout.write(`${printTable(rows)}\n`);
// A chart of some rows would pass for one of all.
if (!values.only) writeFileSync('docs/performance.svg', drawChart(rows));
if (values.full && !compareWithOracle(say)) process.exitCode = 1;
