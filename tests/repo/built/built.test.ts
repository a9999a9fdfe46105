/** What is promised of the built extension; runs after the builds. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS } from '../../browser/driver/each-browser.ts';

/**
 * Bytes, minified: a little above what each has, so that growth is seen. A page without a name pays for the first two only
 * (together at most 30 kB, the goal of docs/performance.md).
 */
const BUDGETS = {
  'content-scripts/content.js': 29_400,
  'content-scripts/content.css': 400,
  // With its table as it lies in memory (docs/matching.md), which costs bytes and saves laying it out.
  'judge.js': 235_000,
  'hover.js': 20_500,
  'view.js': 3_000,
  'card.js': 60_500,
};
/** What runs in pages, where no policy of ours forbids a request. */
const IN_PAGES = Object.keys(BUDGETS);
/** Those that are text of a script. */
const SCRIPTS = IN_PAGES.filter((file) => file.endsWith('.js'));
const NETWORK = /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts/;

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  web_accessible_resources?: unknown;
  content_security_policy: { extension_pages: string };
  minimum_chrome_version?: string;
  browser_specific_settings?: Record<'gecko' | 'gecko_android', { strict_min_version: string }>;
  content_scripts: { matches: string[] }[];
}

describe.each(Object.entries(BUILDS))('the build for %s', (browser, folder) => {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Manifest;

  it('names the oldest browsers that it runs in, Android’s as well', () => {
    const { minimum_chrome_version: chromium, browser_specific_settings: firefox } = manifest;
    const oldest = [chromium, firefox?.gecko.strict_min_version, firefox?.gecko_android.strict_min_version];
    expect(oldest.filter(Boolean)).toEqual(browser === 'firefox' ? ['140.0', '142.0'] : ['128']);
  });

  it.each(Object.entries(BUDGETS))('%s has at most %i bytes', (file, budget) => {
    expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(budget);
  });

  it('asks for the permissions of the README and no more', () => {
    const beside = browser === 'chromium' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus', ...beside]);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([['<all_urls>']]);
  });

  it('opens nothing to web pages, by which a site could tell that it is installed', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('does not announce its start to the page', () => {
    expect(read('content-scripts/content.js')).not.toContain('content-script-started');
  });

  it.each(SCRIPTS)('%s is ASCII, so that a browser holds it in one byte a unit', (file) => {
    const bytes = readFileSync(join(folder, file));
    expect(bytes.filter((byte) => byte > 0x7f)).toHaveLength(0);
  });

  it.each(IN_PAGES)('%s does not ask for a policy, which the browser may not have for seconds', (file) => {
    expect(read(file)).not.toMatch(/storage\.managed|["'`]managed["'`]/);
  });

  it('lets its own pages load and ask for nothing from outside', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it.each(IN_PAGES)('%s has no way to the network', (file) => {
    expect(read(file)).not.toMatch(NETWORK);
  });

  it('ships the compiled pack only, not its source files', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /packs|\.map$|\.ya?ml$/.test(name))).toEqual([]);
  });
});
