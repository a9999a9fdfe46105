import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/pack/build-library.ts';
import { packText } from '../../../src/pack/pack-text.ts';
import { PackError } from '../../../src/pack/problem.ts';
import { unpack, type Unpacked } from '../../../src/pack/unpack.ts';
import { packPlugin } from '../../../src/pack/vite-plugin.ts';
import { type Files, inFolder, smallFiles } from './small-folder.ts';
import { smallPack } from './small-pack.ts';

/** Code and watched files of a module, as a build asks for them. */
function load(module: string, files: Files) {
  return inFolder(files, (folder) => {
    const plugin = packPlugin({
      folder,
      compileLexicon: ({ info }) => ({ rules: `rules of ${info.id}`, table: Uint8Array.of(1, 2, 3, 4).buffer }),
      knownNames: ({ info }) => `names of ${info.id}`,
    });
    const watched: string[] = [];
    const context = { addWatchFile: (file: string) => watched.push(file) } as unknown as Rolldown.PluginContext;
    const id = (plugin.resolveId as (id: string) => string | undefined)(module);
    const code = (plugin.load as (this: Rolldown.PluginContext, id: string) => string | undefined).call(
      context,
      id ?? module,
    );
    return { code, watched, folder };
  });
}

function valueOf(code: string | undefined): unknown {
  const [, json] = /^export default JSON\.parse\((.*)\)$/su.exec(code ?? '') ?? [];
  return JSON.parse(JSON.parse(json!) as string);
}

/** What the module's function would unpack. */
function unpacked(code: string | undefined): Promise<Unpacked> {
  const [, packed] = /^export default \(\) => unpack\("([^"]*)"\)/mu.exec(code ?? '') ?? [];
  return unpack(packed!);
}

test('the library, the lexicon and the part of it that every page needs are modules', async () => {
  expect(valueOf(load('virtual:library', smallFiles()).code)).toEqual(buildLibrary(smallPack()));
  const { value, bytes } = await unpacked(load('virtual:lexicon', smallFiles()).code);
  expect(value).toBe('rules of small');
  expect([...new Uint8Array(bytes)]).toEqual([1, 2, 3, 4]);
  expect(valueOf(load('virtual:known-names', smallFiles()).code)).toBe('names of small');
});

test('a lexicon that was cut is no lexicon', async () => {
  const packed = packText({ some: 'lexicon', of: 'several', units: 'in length' });
  await expect(unpack(packed.slice(0, -8))).rejects.toBeInstanceOf(Error);
});

test('other modules are none of its business', () => {
  expect(load('virtual:other', smallFiles()).code).toBeUndefined();
});

test('a change of any file of the pack builds anew', () => {
  const { watched, folder } = load('virtual:library', smallFiles());
  expect(watched).toEqual(Object.keys(smallFiles()).map((file) => resolve(folder, file)));
});

test('a pack with a problem stops the build', () => {
  const files = smallFiles();
  delete files['sources.json'];
  expect(() => load('virtual:library', files)).toThrow(PackError);
});
