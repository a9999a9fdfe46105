/**
 * npm run pages -- DIR: every HTML file of a folder in both browsers. Mentions must be those of `npm run spot` in what can
 * be seen, the console and the document the same as without the extension. One line a page; ends with code 1 if one differs.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, startBrowser } from '../browser/driver/each-browser.ts';
import { openScope } from '../browser/driver/extension-scope.ts';
import { servePages } from '../browser/driver/serve-pages.ts';
import { expectedCounts, spotMentions } from './expected-counts.ts';
import { type Counts, pageCounts } from './page-counts.ts';

/** Scripts would change the text that spot has read, and nothing is to be fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('use: npm run pages -- DIR, a folder of HTML files');
  process.exit(2);
}
for (const target of [[], ['-b', 'firefox', '--mv3']]) {
  const built = spawnSync('wxt', ['build', ...target], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (built.status !== 0) {
    console.error(`${built.stdout}${built.stderr}\nThe extension could not be built; see above.`);
    process.exit(1);
  }
}

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .toSorted();
const headers = { 'content-security-policy': POLICY };
const pages = files.map((name) => [`/${name}`, { body: readFileSync(join(folder, name), 'utf8'), headers }] as const);
const server = await servePages(Object.fromEntries(pages));
let differing = 0;
for (const name of ['chromium', 'firefox'] as const) {
  const bare = await startBrowser(name, {});
  const browser = await startBrowser(name, { extension: BUILDS[name] });
  const scope = await openScope(browser);
  for (const file of files) {
    const url = server.url(`/${file}`);
    const without = await bare.open(url);
    const tab = await browser.open(url);
    const found = await pageCounts(scope, tab);
    const expected = await expectedCounts(tab, spotMentions(join(folder, file)));
    const html = (page: typeof tab): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
    const problems = [
      ...differences(found, expected),
      ...((await html(tab)) === (await html(without)) ? [] : ['the document differs']),
      ...(lines(tab.console) === lines(without.console) ? [] : [`the console differs: ${lines(tab.console)}`]),
    ];
    if (problems.length > 0) differing++;
    const total = Object.values(found).reduce((sum, count) => sum + count, 0);
    const verdict = problems.length === 0 ? 'equal' : `DIFFERS: ${problems.join('; ')}`;
    console.info(`${name.padEnd(9)} ${file.padEnd(30)} ${String(total).padStart(4)} mentions, ${verdict}`);
    await without.close();
    await tab.close();
  }
  await browser.close();
  await bare.close();
}
await server.close();
console.info(differing === 0 ? 'all equal' : `${differing} differ`);
process.exitCode = differing === 0 ? 0 : 1;

function differences(found: Counts, expected: Counts): string[] {
  const entities = [...new Set([...Object.keys(found), ...Object.keys(expected)])].toSorted();
  return entities.flatMap((entity) => {
    const [here, there] = [found[entity] ?? 0, expected[entity] ?? 0];
    return here === there ? [] : [`${entity} ${here} in the page, ${there} by spot`];
  });
}

/** Errors, and whatever is ours. What the policy forbids is told at any time: an icon when its tab comes to the front. */
function lines(console: readonly string[]): string {
  const errors = console.filter((line) => /^(error|uncaught|assert)|Fact Cards/.test(line));
  return errors
    .filter((line) => !/Content[ -]Security[ -]Policy/.test(line))
    .toSorted()
    .join('\n');
}
