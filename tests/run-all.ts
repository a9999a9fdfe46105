/**
 * npm test: lint, types, unit tests, builds, browser tests. Goes on after a step that fails, so that one run tells
 * all, and ends with one line: `N passed, N failed, N skipped`. A step that is no test run counts as one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from '../.ci/find-browsers.mjs';
import { USED_PROFILE, useProfile } from './browser/driver/firefox-profile.ts';

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
  count('unit', run('unit tests', vitest('unit', 'unit'), 'inherit')),
  check('build for Chromium', ['wxt', 'build']),
  check('build for Firefox', ['wxt', 'build', '-b', 'firefox', '--mv3']),
  ...(await browserTests()),
];
const sum = (part: keyof Counts): number => steps.reduce((total, step) => total + step[part], 0);
console.info(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** Silent when all is well. */
function check(name: string, command: string[]): Counts {
  const ok = run(name, command, 'pipe');
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** The command that runs a project's tests and writes their report, without what is left out. */
function vitest(project: string, report: string, leftOut: string[] = []): string[] {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${fileOf(report)}`];
  return ['vitest', 'run', '--project', project, ...leftOut.map((files) => `--exclude=${files}`), ...reporters];
}

function fileOf(report: string): string {
  return `${REPORTS}/${report}.json`;
}

function count(report: string, ok: boolean): Counts {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(fileOf(report), 'utf8'),
    ) as Report;
    // A file that cannot be loaded has no tests to fail, but fails the run.
    const failed = ok ? numFailedTests : Math.max(1, numFailedTests);
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
  } catch {
    console.error(`${report} tests: no report was written`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * The tests in Chromium and those in Firefox at the same time: either waits for its browser half of the time, so that two
 * cores are busy. Firefox's lines are shown when both have ended.
 */
async function browserTests(): Promise<Counts[]> {
  const chromium = inBrowser('chromium', 'inherit', []);
  const profile = await usedProfile();
  try {
    // What the builds promise is tested beside Chromium.
    const firefox = inBrowser('firefox', 'pipe', ['tests/repo/built/**'], profile ? { [USED_PROFILE]: profile } : {});
    const results = [await chromium, await firefox];
    console.info(`\n> tests in Firefox\n${results[1]!.text}`);
    return results.map(({ name, ok }) => count(name, ok));
  } finally {
    if (profile) rmSync(profile, { recursive: true, force: true });
  }
}

/** A Firefox that does not start is the tests' to tell. */
async function usedProfile(): Promise<string | undefined> {
  const executable = findBrowser('firefox');
  try {
    return executable && (await useProfile(executable));
  } catch (error) {
    console.warn('Firefox did not make a profile; each test file gets a new one.', error);
    return undefined;
  }
}

function inBrowser(
  name: string,
  output: 'pipe' | 'inherit',
  leftOut: string[],
  setting: Record<string, string> = {},
): Promise<{ name: string; ok: boolean; text: string }> {
  console.info(`\n> tests in ${name}`);
  const [command, ...options] = vitest('browser', name, leftOut);
  return new Promise((resolve) => {
    const child = spawn(command!, options, {
      stdio: ['ignore', output, output],
      shell: process.platform === 'win32',
      // Named for the tests: tests/browser/driver/each-browser.ts.
      env: { ...process.env, ...setting, FACT_CARDS_BROWSER: name },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.on('error', (error) => {
      console.error(`\ntests in ${name} FAILED to start`, error);
      resolve({ name, ok: false, text });
    });
    child.on('close', (code) => {
      if (code !== 0) console.error(`\ntests in ${name} FAILED`);
      resolve({ name, ok: code === 0, text });
    });
  });
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
