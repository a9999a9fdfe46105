import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import type { Plugin } from 'vite';
import { compileLexicon } from './src/mentions/compile-lexicon.ts';
import { knownNames } from './src/mentions/names-part.ts';
import { packPlugin } from './src/pack/vite-plugin.ts';

/** Another pack, and where its build goes: for tests, and for those who make a pack. */
const { FACT_CARDS_PACK: PACK = 'assets/packs/china-innovation', FACT_CARDS_OUT: OUT = '.output' } = process.env;

/** Chromium 128: caretPositionFromPoint. Firefox 140: CSS Custom Highlight API; Android one 142. */
const MINIMUM = { chromium: '128', firefox: '140.0', firefoxAndroid: '142.0' };

const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Scripts of pages in ASCII alone: one other character, and V8 holds the whole text in two bytes a unit, in every tab.
 * After the minifier, which undoes escapes; all of these stand in strings and expressions, where both mean the same.
 */
const ASCII_ONLY: Plugin = {
  name: 'ascii-only',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replaceAll(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'assets/public',
  outDir: OUT,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [preact(), packPlugin({ folder: PACK, compileLexicon, knownNames })],
    // No prefixes for browsers that we do not run in: each page pays for the style sheet.
    build: { cssTarget: ['chrome128', 'firefox140'] },
  }),
  hooks: {
    // Content scripts go without the polyfill (docs/adr/0003): both browsers' own `browser` has promises in MV3.
    'vite:build:extendConfig': (entrypoints, config) => {
      const inPages = entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script');
      const alias = config.resolve?.alias as Record<string, string> | undefined;
      if (!inPages || !alias) return;
      config.plugins?.push(ASCII_ONLY);
      delete alias['wxt/browser'];
      // WXT's context shows itself to the page (see the file).
      alias['wxt/utils/content-script-context'] = fileURLToPath(new URL('src/reader/no-context.ts', import.meta.url));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    // At most four suggestions are taken; the others wait for the reader. Alt+Shift+N and P are Chromium's own.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'mention-mode': { description: '__MSG_commandMentionMode__', suggested_key: { default: 'Alt+Shift+M' } },
      next: { description: '__MSG_commandNext__', suggested_key: { default: 'Alt+Shift+J' } },
      previous: { description: '__MSG_commandPrevious__', suggested_key: { default: 'Alt+Shift+K' } },
      open: { description: '__MSG_commandOpen__' },
      'toggle-site': { description: '__MSG_commandToggleSite__' },
    },
    omnibox: { keyword: 'fc' },
    action: { default_title: '__MSG_extensionName__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'fact-cards@fact-cards.example',
              strict_min_version: MINIMUM.firefox,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: MINIMUM.firefoxAndroid },
          },
        }
      : { minimum_chrome_version: MINIMUM.chromium, storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
