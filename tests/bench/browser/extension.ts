/** The built extension, an empty one beside it, and Chromium with either. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { closeWelcome } from '../../browser/driver/chromium.ts';
import { LAUNCH, OFFLINE } from './chromium.ts';

export const EXTENSION = resolve('.output/chrome-mv3');
/** One content script of one line: what any extension costs that looks at pages at all. */
export const EMPTY_EXTENSION = resolve('.output/bench/empty-extension');

export function buildExtensions(): void {
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  mkdirSync(EMPTY_EXTENSION, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    content_scripts: [{ matches: ['<all_urls>'], js: ['content.js'], all_frames: true, run_at: 'document_idle' }],
  };
  writeFileSync(join(EMPTY_EXTENSION, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(EMPTY_EXTENSION, 'content.js'), 'globalThis.empty = true;\n');
}

/** A browser with a profile of its own and these extensions. `use` may keep it open; it is closed afterwards. */
export async function withExtensions<T>(
  extensions: readonly string[],
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'fact-cards-bench-'));
  const folders = extensions.join(',');
  const args = extensions.length > 0 ? [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`] : [];
  const context = await chromium.launchPersistentContext(profile, { ...LAUNCH, args: [OFFLINE, ...args] });
  try {
    // In front of the measured page it would slow that page's frames down.
    if (extensions.includes(EXTENSION)) await closeWelcome(context);
    return await use(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
