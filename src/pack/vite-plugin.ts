/** Makes the bundled pack importable: `virtual:library`, `virtual:lexicon`, `virtual:known-names`. A pack with a problem stops the build. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { buildLibrary } from './build-library.ts';
import { packText } from './pack-text.ts';
import { listFiles, readPack } from './read-pack.ts';
import type { Pack } from './schema.ts';

const UNPACK = fileURLToPath(new URL('./unpack.ts', import.meta.url));

export interface PackPluginOptions<Lexicon> {
  folder: string;
  /** The matching side's compile step: this folder knows nothing of it. */
  compileLexicon: (pack: Pack) => Lexicon;
  /** The part of it that every page needs. */
  namesPart: (whole: Lexicon) => unknown;
}

export function packPlugin<Lexicon>({ folder, compileLexicon, namesPart }: PackPluginOptions<Lexicon>): Plugin {
  const modules: Record<string, (pack: Pack) => unknown> = {
    'virtual:library': buildLibrary,
    'virtual:lexicon': compileLexicon,
    'virtual:known-names': (pack) => namesPart(compileLexicon(pack)),
  };
  return {
    name: 'fact-cards:pack',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.slice(1)];
      if (!id.startsWith('\0') || !make) return undefined;
      for (const file of listFiles(folder)) this.addWatchFile(resolve(folder, file));
      return codeOf(id, make(readPack(folder)));
    },
  };
}

/** A lexicon is unpacked when it is needed. */
function codeOf(id: string, value: unknown): string {
  if (id.endsWith('lexicon')) {
    return `import { unpack } from ${JSON.stringify(UNPACK)};\nexport default () => unpack(${JSON.stringify(packText(value))})`;
  }
  // A string that JSON.parse reads starts faster than the same object written as code.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
