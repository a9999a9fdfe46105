/**
 * npm run release:check: makes everything that the stores get, verifies it, and builds Firefox's zip once more from its
 * sources archive. The last line says how much is well; a problem ends with exit code 1.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { startChromium } from '../browser/driver/chromium.ts';
import { checkIcons } from './check-icons.ts';
import { checkTexts, explainedPermissions, STORE_LANGUAGES } from './check-texts.ts';
import { checkZip, manifestOf, type Store } from './check-zips.ts';
import { pngSize } from './png-size.ts';
import { readZip } from './read-zip.ts';
import { rebuildFromSources } from './rebuild-from-sources.ts';
import { PICTURE, takeStorePictures, TILE } from './take-store-pictures.ts';

const PICTURES = '.output/store';
const STORES: readonly Store[] = ['chrome', 'edge', 'firefox'];
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
let failed = 0;

const shell = process.platform === 'win32';
execFileSync('npm', ['run', '--silent', 'zip'], { stdio: ['ignore', 'ignore', 'inherit'], shell });
const permissions = explainedPermissions();
const archive = (kind: string): Buffer => readFileSync(`.output/${name}-${version}-${kind}.zip`);
const files = new Map(STORES.map((store) => [store, readZip(archive(store))]));
for (const store of STORES) {
  tell(`zip for ${store}`, checkZip(store, { zip: archive(store), files: files.get(store)!, version, permissions }));
}
const manifests = [...files.values()].map(manifestOf);
const asked = new Set(manifests.flatMap((one) => [...one.permissions, ...one.host_permissions]));
tell('store texts', checkTexts([...asked]));

const browser = await startChromium({});
tell('icons drawn from the SVG', await checkIcons(browser.context.pages()[0]!));
await browser.close();

mkdirSync(PICTURES, { recursive: true });
for (const language of STORE_LANGUAGES) tell(`pictures, ${language}`, await takePictures(language));
tell('Firefox zip from the sources archive', rebuildFromSources(readZip(archive('sources')), files.get('firefox')!));

console.info(failed === 0 ? '\nReady to hand in.' : `\n${failed} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;

async function takePictures(language: (typeof STORE_LANGUAGES)[number]): Promise<string[]> {
  const problems: string[] = [];
  for (const [picture, png] of Object.entries(await takeStorePictures(language))) {
    writeFileSync(`${PICTURES}/${picture}.${language}.png`, png);
    const { width, height } = picture === 'tile' ? TILE : PICTURE;
    if (pngSize(png)?.join() !== `${width},${height}`) problems.push(`${picture} is not ${width} x ${height}`);
  }
  return problems;
}

function tell(what: string, problems: readonly string[]): void {
  console.info(`${problems.length === 0 ? 'fine  ' : 'WRONG '} ${what}`);
  for (const problem of problems) console.info(`         ${problem}`);
  if (problems.length > 0) failed++;
}
