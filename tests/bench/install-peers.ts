/** The peers have a lockfile of their own; they are installed when it has changed since the last time. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('./', import.meta.url);
const STAMP = new URL('node_modules/.bench-stamp', FOLDER);

export function installPeers(): void {
  const wanted = createHash('sha256')
    .update(readFileSync(new URL('package-lock.json', FOLDER)))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(FOLDER),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(STAMP, wanted);
}
