/**
 * npm start: builds the extension and shows its main job in a real Chromium.
 * npm start -- [URL_OR_FILE] [--headless] [--language en|de] [--dark] [--narrow]
 * Without a display, or with --headless, it takes four pictures and says what it saw.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startChromium } from '../browser/driver/chromium.ts';
import { BUILDS } from '../browser/driver/each-browser.ts';
import { lookAround } from './look-around.ts';
import { tourPage } from './tour-page.ts';

const PICTURES = '.output/tour';
const WIDE = { width: 1280, height: 800 };
/** The width of a small phone. */
const NARROW = { width: 360, height: 740 };

const { values, positionals } = readArguments();
const language = values.language === 'de' ? 'de' : 'en';
const headless = values.headless || !hasDisplay();

build();
const page = await tourPage(positionals[0], language).catch((error: Error) => refuse(error.message));
const browser = await startChromium({ extension: BUILDS.chromium, language, dark: values.dark, headless });
try {
  if (headless) await takePictures();
  else await showUntilClosed();
} catch (error) {
  console.error(`The tour could not go on: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  await page.close();
}

async function takePictures(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const seen = await lookAround(browser, page.url, values.narrow ? NARROW : WIDE);
  for (const [name, picture] of Object.entries(seen.pictures)) {
    writeFileSync(`${PICTURES}/${name}.png`, picture);
    console.info(`${PICTURES}/${name}.png`);
  }
  console.info(`\n${seen.highlights.length} highlights: ${countedList(seen.highlights)}`);
  console.info(`Card: ${seen.card ?? 'none, since nothing is highlighted'}`);
  console.info(`Page facts: ${seen.pageFacts.join(', ') || 'none'}`);
}

async function showUntilClosed(): Promise<void> {
  await browser.open(page.url);
  console.info('Rest the pointer on a name with a dotted line; click the icon in the toolbar for the page facts.');
  console.info('The tour ends when you close the browser.');
  await new Promise((resolve) => {
    browser.context.on('close', resolve);
  });
}

function build(): void {
  const { status, stdout, stderr } = spawnSync('wxt', ['build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}\nThe extension could not be built; see above.`);
  process.exit(1);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function systemLanguage(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2);
}

function countedList(texts: string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count > 1 ? `${text} (${count})` : text)).join(', ');
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        headless: { type: 'boolean', default: false },
        language: { type: 'string', default: systemLanguage() },
        dark: { type: 'boolean', default: false },
        narrow: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    return refuse(
      `${(error as Error).message}; use: npm start -- [URL_OR_FILE] [--headless] [--language en|de] [--dark] [--narrow]`,
    );
  }
}

function refuse(problem: string): never {
  console.error(problem);
  process.exit(2);
}
