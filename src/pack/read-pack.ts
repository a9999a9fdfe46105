/** Reads a pack from its folder: every file against the schema, then all of it against itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { checkPack } from './check-pack.ts';
import {
  entityFileSchema,
  fileOf,
  infoFileSchema,
  PACK_FILES,
  sourcesFileSchema,
  topicsFileSchema,
  wordGroupsFileSchema,
} from './pack-files.ts';
import { PackError, type Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { schemaProblem } from './schema-problem.ts';
import type { Entity, Pack } from './schema.ts';

/**
 * @param folder the pack's folder, such as assets/packs/china-innovation
 * @throws PackError with every problem, each with file, place and mend
 */
export function readPack(folder: string): Pack {
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | undefined => readFile({ folder, file, schema, problems });
  const info = read(PACK_FILES.info, infoFileSchema);
  const topics = read(PACK_FILES.topics, topicsFileSchema)?.topics;
  const sources = read(PACK_FILES.sources, sourcesFileSchema)?.sources;
  const wordGroups = read(PACK_FILES.wordGroups, wordGroupsFileSchema)?.groups;
  const entities = entityFiles(folder).flatMap((file) => {
    const entity = read(file, entityFileSchema);
    if (entity && file !== fileOf(entity.id)) problems.push(misnamed(file, entity));
    return entity ?? [];
  });
  const [first, ...rest] = entities;
  if (!first)
    problems.push({ file: PACK_FILES.entities, place: 'the folder', problem: 'has no entity', mend: 'add a file' });
  // Checks of the whole would blame good files for what a broken one lacks.
  if (problems.length > 0 || !info || !topics || !sources || !wordGroups || !first)
    throw new PackError(shortPath(folder), problems);
  const pack: Pack = { info, wordGroups, topics, sources, entities: [first, ...rest] };
  problems.push(...checkPack(pack));
  if (problems.length > 0) throw new PackError(shortPath(folder), problems);
  return pack;
}

/** Every file of the pack, its path inside the folder; entities in order of their names: the same on every machine. */
export function listFiles(folder: string): string[] {
  return [PACK_FILES.info, PACK_FILES.topics, PACK_FILES.sources, PACK_FILES.wordGroups, ...entityFiles(folder)];
}

function entityFiles(folder: string): string[] {
  const entities = join(folder, PACK_FILES.entities);
  if (!existsSync(entities)) return [];
  return readdirSync(entities)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => `${PACK_FILES.entities}/${name}`);
}

interface FileToRead<T> {
  folder: string;
  file: string;
  schema: z.ZodType<T>;
  problems: Problem[];
}

function readFile<T>({ folder, file, schema, problems }: FileToRead<T>): T | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) {
    problems.push({ file, place: 'the whole file', problem: 'is missing', mend: 'bring it back' });
    return undefined;
  }
  let content: unknown;
  try {
    content = readJson(readFileSync(path, 'utf8'));
  } catch (error) {
    problems.push({
      file,
      place: 'the whole file',
      problem: `is no JSON (${(error as Error).message})`,
      mend: 'mend the syntax there',
    });
    return undefined;
  }
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  problems.push(...result.error.issues.map((issue) => schemaProblem(file, content, issue)));
  return undefined;
}

function misnamed(file: string, { id }: Entity): Problem {
  return {
    file,
    place: `${id}: id`,
    problem: 'differs from the name of its file',
    mend: `rename the file to ${fileOf(id)}`,
  };
}

function shortPath(folder: string): string {
  return relative(process.cwd(), folder) || '.';
}
