import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileOf, PACK_FILES } from '../../../src/pack/pack-files.ts';
import { smallPack } from './small-pack.ts';

/** Text of every file of the small pack by its path inside the folder; a change may do with them what an editor may. */
export type Files = Record<string, string>;

export function smallFiles(): Files {
  const { info, topics, sources, wordGroups, entities } = smallPack();
  const contents: Record<string, unknown> = {
    [PACK_FILES.info]: info,
    [PACK_FILES.topics]: { topics },
    [PACK_FILES.sources]: { sources },
    [PACK_FILES.wordGroups]: { groups: wordGroups },
    ...Object.fromEntries(entities.map((entity) => [fileOf(entity.id), entity])),
  };
  return Object.fromEntries(
    Object.entries(contents).map(([file, content]) => [file, JSON.stringify(content, undefined, 2)]),
  );
}

/** Runs with the files on disk, in a folder of their own that goes afterwards. */
export function inFolder<T>(files: Files, run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
