/** The script that runs in the pages, built as the extension's own scripts are: minified by Vite. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { BenchData } from '../in-page/entry.ts';

export type PeerLibrary = 'mark.js' | 'advanced-mark.js' | 'findAndReplaceDOMText';

const PEER_FILES: Record<PeerLibrary, string> = {
  'mark.js': 'mark.js/dist/mark.es6.min.js',
  'advanced-mark.js': 'advanced-mark.js/dist/mark.es6.min.js',
  findAndReplaceDOMText: 'findandreplacedomtext/src/findAndReplaceDOMText.js',
};

export async function bundleInPage(data: BenchData): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../in-page/entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'factCardsBench',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('bench: Vite has built nothing');
  return `${output.output[0].code}\nglobalThis.benchData = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

/** A library as a script that leaves its global behind; advanced-mark's newer build is a module only. */
export function peerScript(library: PeerLibrary): string {
  return readFileSync(new URL(`../node_modules/${PEER_FILES[library]}`, import.meta.url), 'utf8').replace(
    /export\s*\{\s*(\w+) as default\s*\};?/,
    'globalThis.Mark = $1;',
  );
}
