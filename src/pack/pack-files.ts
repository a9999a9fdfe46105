/** The files of a pack's folder and the form of each. Every entity has a file of its own. */
import { z } from 'zod';
import { entitySchema, packInfoSchema, sourceSchema, topicSchema, wordGroupsSchema } from './schema.ts';

export const PACK_FILES = {
  info: 'pack.json',
  topics: 'topics.json',
  sources: 'sources.json',
  wordGroups: 'word-groups.json',
  entities: 'entities',
} as const;

const $schema = z.string().optional();

/** Objects, not bare lists: only an object can name the schema that editors complete it from. */
export const topicsFileSchema = z.strictObject({ $schema, topics: z.array(topicSchema).nonempty() });
export const sourcesFileSchema = z.strictObject({ $schema, sources: z.array(sourceSchema).nonempty() });
export const wordGroupsFileSchema = z.strictObject({ $schema, groups: wordGroupsSchema });
export const infoFileSchema = packInfoSchema;
export const entityFileSchema = entitySchema;

/** Path of an entity's file inside the pack's folder. */
export function fileOf(entity: string): string {
  return `${PACK_FILES.entities}/${entity}.json`;
}
