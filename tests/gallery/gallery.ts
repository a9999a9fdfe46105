/**
 * npm run gallery: card, popup, options and welcome in every look, size and language, each a picture, and all of them on
 * one contact sheet in .output/gallery. To be looked at one by one; nothing is compared here.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { startChromium } from '../browser/driver/chromium.ts';
import { BUILDS } from '../browser/driver/each-browser.ts';
import { servePages } from '../browser/driver/serve-pages.ts';
import type { BrowserOptions, TestLanguage } from '../browser/driver/test-browser.ts';
import { makeSheet } from './make-sheet.ts';
import { samplePage } from './sample-page.ts';
import { type Picture, takePictures } from './take-pictures.ts';

const FOLDER = '.output/gallery';
const LOOKS: Record<string, BrowserOptions> = { light: {}, dark: { dark: true }, forced: { forcedColors: true } };
const LANGUAGES: readonly TestLanguage[] = ['en', 'de', 'vi', 'zh-CN'];

const built = spawnSync('wxt', ['build'], { encoding: 'utf8', shell: process.platform === 'win32' });
if (built.status !== 0) {
  console.error(`${built.stdout}${built.stderr}\nThe extension could not be built; see above.`);
  process.exit(1);
}
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const pictures: Picture[] = [];
for (const language of LANGUAGES) {
  for (const [look, options] of Object.entries(LOOKS)) {
    const server = await servePages({ '/page': samplePage(language, look === 'dark') });
    const browser = await startChromium({ extension: BUILDS.chromium, language, ...options });
    try {
      pictures.push(...(await takePictures(browser, server.url('/page'), `${language}-${look}`)));
    } finally {
      await browser.close();
      await server.close();
    }
  }
}
for (const { name, png } of pictures) writeFileSync(`${FOLDER}/${name}.png`, png);
const browser = await startChromium({ extension: BUILDS.chromium });
writeFileSync(`${FOLDER}/sheet.png`, await makeSheet(browser, pictures));
await browser.close();
console.info(`${pictures.length} pictures and ${FOLDER}/sheet.png`);
