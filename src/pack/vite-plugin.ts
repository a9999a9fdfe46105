/** Makes the bundled pack importable: `virtual:library`, `virtual:lexicon`, `virtual:known-names`. A pack with a problem stops the build. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { buildLibrary } from './build-library.ts';
import { packText } from './pack-text.ts';
import { listFiles, readPack } from './read-pack.ts';
import type { Pack } from './schema.ts';

const UNPACK = fileURLToPath(new URL('./unpack.ts', import.meta.url));

export interface PackPluginOptions {
  folder: string;
  /** The matching side's compile steps: this folder knows nothing of them. */
  compileLexicon: (pack: Pack) => { rules: unknown; table: ArrayBuffer };
  /** What every page needs of it. */
  knownNames: (pack: Pack) => unknown;
}

export function packPlugin({ folder, compileLexicon, knownNames }: PackPluginOptions): Plugin {
  const modules: Record<string, (pack: Pack) => string> = {
    'virtual:library': (pack) => asJson(buildLibrary(pack)),
    'virtual:lexicon': (pack) => asPacked(compileLexicon(pack)),
    'virtual:known-names': (pack) => asJson(knownNames(pack)),
  };
  return {
    name: 'fact-cards:pack',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.slice(1)];
      if (!id.startsWith('\0') || !make) return undefined;
      for (const file of listFiles(folder)) this.addWatchFile(resolve(folder, file));
      return make(readPack(folder));
    },
  };
}

/** Unpacked when it is needed. */
function asPacked({ rules, table }: ReturnType<PackPluginOptions['compileLexicon']>): string {
  return (
    `import { unpack } from ${JSON.stringify(UNPACK)};\nexport default () => unpack(${JSON.stringify(packText(rules, table))})` +
    '.then(({ value, bytes }) => ({ rules: value, table: bytes }))'
  );
}

/** A string that JSON.parse reads starts faster than the same object written as code. */
function asJson(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
