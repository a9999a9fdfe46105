/** Reads a pack from its folder: every file against the schema, then all of it against itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { checkPack } from './check-pack.ts';
import { PackError, type Problem } from './problem.ts';
import { type Entity, entitySchema, type Pack, packInfoSchema, sourceSchema, topicSchema } from './schema.ts';

export const PACK_FILES = { info: 'pack.json', topics: 'topics.json', sources: 'sources.json', entities: 'entities' } as const;

/**
 * @param folder the pack's folder, such as assets/packs/china-innovation
 * @throws PackError with every problem, each with file, place and mend
 */
export function readPack(folder: string): Pack {
  const problems: Problem[] = [];
  const info = readFile(folder, PACK_FILES.info, packInfoSchema, problems);
  const topics = readFile(folder, PACK_FILES.topics, z.array(topicSchema).nonempty(), problems);
  const sources = readFile(folder, PACK_FILES.sources, z.array(sourceSchema).nonempty(), problems);
  const entities = entityFiles(folder).map((file) => ({ file, entity: readFile(folder, file, entitySchema, problems) }));
  const place = relative(process.cwd(), folder) || '.';
  if (problems.length > 0 || !info || !topics || !sources) throw new PackError(place, problems);
  for (const { file, entity } of entities) {
    if (entity && file !== fileOf(entity.id)) {
      problems.push({ file, place: `${entity.id}: id`, problem: 'does not fit the name of its file', mend: `rename the file to ${fileOf(entity.id)}` });
    }
  }
  const pack: Pack = { info, topics, sources, entities: entities.flatMap(({ entity }) => entity ?? []) as [Entity, ...Entity[]] };
  problems.push(...checkPack(pack));
  if (problems.length > 0) throw new PackError(place, problems);
  return pack;
}

export function fileOf(entity: string): string {
  return `${PACK_FILES.entities}/${entity}.json`;
}

/** Entity files in order of their names: the same on every machine. */
export function entityFiles(folder: string): string[] {
  return readdirSync(join(folder, PACK_FILES.entities))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => `${PACK_FILES.entities}/${name}`);
}

function readFile<T>(folder: string, file: string, schema: z.ZodType<T>, problems: Problem[]): T | undefined {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    problems.push({ file, place: 'whole file', problem: `cannot be read as JSON (${(error as Error).message})`, mend: 'mend the syntax, or bring the file back' });
    return undefined;
  }
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    problems.push({ file, place: placeIn(content, issue.path), problem: issue.message, mend: 'give it the form that the schema asks for (assets/packs/*.schema.json)' });
  }
  return undefined;
}

/** The path in words: list items are named by their id or text where they have one. */
function placeIn(content: unknown, path: PropertyKey[]): string {
  let at = content;
  let words = nameOf(at) ?? 'file';
  for (const key of path) {
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
    const name = typeof key === 'number' ? nameOf(at) : undefined;
    words += typeof key === 'number' ? `[${key}]${name ? ` (${name})` : ''}` : `${words === '' ? '' : '.'}${String(key)}`;
  }
  return words;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, source, text } = value as Record<string, unknown>;
  return [id, source, text].find((name): name is string => typeof name === 'string');
}
