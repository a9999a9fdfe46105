/**
 * Sets a fresh machine up: the packages of the lockfile (a Node 24 among them) and the browsers. Runs as npm's
 * pre-hook on whatever Node the system has; the script after it finds the lockfile's Node first in its PATH.
 * `--quiet`: packages only, nothing on standard output (spot's output is for machines).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browsers.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules', '.lockfile-sha256');
/** What a Debian machine needs: the browsers, their languages, and a font (without one, text is drawn as boxes). */
const DEBIAN = [
  'chromium',
  'chromium-l10n',
  'firefox-esr',
  'firefox-esr-l10n-de',
  'firefox-esr-l10n-vi',
  'firefox-esr-l10n-zh-cn',
  'fonts-liberation',
];
const quiet = process.argv.includes('--quiet');

installPackages();
if (!quiet) installBrowsers();

function installPackages() {
  const lockfile = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockfile && hasNode()) return;
  say('installing the packages of package-lock.json ...');
  runNpm();
  // The Node in it is an optional package, one for each system: where its download fails npm goes on without a word.
  if (!hasNode()) runNpm();
  if (!hasNode()) fail('the Node of package-lock.json could not be downloaded; call again when the network is better');
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, lockfile);
}

function runNpm() {
  // npm is started as a script of this Node, not through a shell: the same on every system.
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(command, [...first, ...options], { cwd: ROOT, stdio: ['ignore', quiet ? 2 : 1, 2] });
  if (result.status !== 0) fail('npm ci did not succeed; mend what it says above and call again');
}

/** Is there a Node that reads TypeScript: the lockfile's, or the system's own? */
function hasNode() {
  const names = ['node', 'node.cmd', 'node.exe'];
  return (
    Boolean(process.features.typescript) || names.some((name) => existsSync(join(ROOT, 'node_modules', '.bin', name)))
  );
}

function installBrowsers() {
  if (isDebian()) {
    const missing = DEBIAN.filter((name) => !isInstalled(name));
    if (missing.length === 0) return;
    if (process.getuid?.() === 0) {
      aptInstall(missing);
      return;
    }
    if (!findBrowser('chromium') || !findBrowser('firefox')) {
      say(`for all tests, run once: sudo apt-get install --no-install-recommends ${missing.join(' ')}`);
    }
  }
  if (!findBrowser('chromium')) downloadChromium();
  if (!findBrowser('firefox'))
    say('NO FIREFOX HERE: its tests will be skipped. Install Firefox 140 or newer, or name its path in FIREFOX.');
}

function isDebian() {
  return existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');
}

function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Abbrev}', name], {
    encoding: 'utf8',
  });
  return stdout?.startsWith('ii') ?? false;
}

function aptInstall(names) {
  say(`installing ${names.join(', ')} from the distribution ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const options = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0'];
    execFileSync('apt-get', [...options, ...names], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    fail(`apt-get could not install ${names.join(', ')}; see above`);
  }
}

/** Playwright's own Chromium, where it can be had; the tests find it by Playwright's own rules. */
function downloadChromium() {
  const playwright = join(ROOT, 'node_modules', 'playwright', 'cli.js');
  const node = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  say('no Chromium here; trying the one that Playwright can download ...');
  const result = spawnSync(existsSync(node) ? node : process.execPath, [playwright, 'install', 'chromium'], {
    stdio: 'inherit',
  });
  if (result.status !== 0)
    fail('no Chromium, and none could be downloaded; install Chromium, or name its path in CHROMIUM');
}

function say(text) {
  process.stderr.write(`set-up: ${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}
