/**
 * npm test: lint, types, unit tests, builds, browser tests. Goes on after a step that fails, so that one run tells
 * all, and ends with one line: `N passed, N failed, N skipped`. A step that is no test run counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** vitest's own report, the parts that are counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
}

const REPORTS = '.output/reports';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const steps: Counts[] = [
  // First, since types and builds read what it writes.
  check('wxt prepare', ['wxt', 'prepare']),
  check('lint', ['oxlint']),
  check('format', ['prettier', '--check', '--log-level', 'warn', '.']),
  check('types', ['tsc', '--noEmit']),
  vitest('unit'),
  check('build for Chromium', ['wxt', 'build']),
  check('build for Firefox', ['wxt', 'build', '-b', 'firefox', '--mv3']),
  vitest('browser'),
];
const sum = (part: keyof Counts): number => steps.reduce((total, step) => total + step[part], 0);
console.info(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** Silent when all is well. */
function check(name: string, command: string[]): Counts {
  const ok = run(name, command, 'pipe');
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function vitest(project: string): Counts {
  const file = `${REPORTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = run(`${project} tests`, ['vitest', 'run', '--project', project, ...reporters], 'inherit');
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
    // A file that cannot be loaded has no tests to fail, but fails the run.
    const failed = ok ? numFailedTests : Math.max(1, numFailedTests);
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
  } catch {
    console.error(`${project} tests: no report was written`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function run(name: string, [command, ...options]: string[], output: 'pipe' | 'inherit'): boolean {
  console.info(`\n> ${name}`);
  // npm puts node_modules/.bin first in PATH; a shell finds the .cmd files that Windows has there.
  const result = spawnSync(command!, options, {
    stdio: ['ignore', output, output],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) console.error(`${result.stdout ?? ''}${result.stderr ?? ''}\n${name} FAILED`);
  return result.status === 0;
}
