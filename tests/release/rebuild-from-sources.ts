/** Does the sources archive build Firefox's zip again, byte for byte? In a folder of its own, from the lockfile. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Problems, a line each. */
export function rebuildFromSources(
  sources: ReadonlyMap<string, Buffer>,
  handedIn: ReadonlyMap<string, Buffer>,
): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'fact-cards-sources-'));
  try {
    for (const [path, content] of sources) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    run(folder, 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    run(folder, 'npx', ['wxt', 'build', '-b', 'firefox', '--mv3']);
    return compare(readFolder(join(folder, '.output/firefox-mv3')), handedIn);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(folder: string, command: string, options: string[]): void {
  // Without what npm has told the script that runs this: those variables name this project, not that folder.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$)/i.test(name)));
  const shell = process.platform === 'win32';
  execFileSync(command, options, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'], shell });
}

function readFolder(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(files.map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file)]));
}

function compare(built: ReadonlyMap<string, Buffer>, handedIn: ReadonlyMap<string, Buffer>): string[] {
  const paths = [...new Set([...built.keys(), ...handedIn.keys()])].toSorted();
  return paths.flatMap((path) => {
    const [one, other] = [built.get(path), handedIn.get(path)];
    if (!one) return [`${path} is in the zip only`];
    if (!other) return [`${path} is built from the sources only`];
    return one.equals(other) ? [] : [`${path} is not the same`];
  });
}
