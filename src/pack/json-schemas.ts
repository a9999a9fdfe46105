/** JSON Schemas of a pack's files: from them an editor completes and marks what it is typing. Pure. */
import { z } from 'zod';
import {
  entityFileSchema,
  infoFileSchema,
  sourcesFileSchema,
  topicsFileSchema,
  wordGroupsFileSchema,
} from './pack-files.ts';

const SCHEMAS = {
  'pack.schema.json': infoFileSchema,
  'topics.schema.json': topicsFileSchema,
  'sources.schema.json': sourcesFileSchema,
  'word-groups.schema.json': wordGroupsFileSchema,
  'entity.schema.json': entityFileSchema,
};

/** Text of each schema file by its name; the files stand beside the packs' folders. */
export function makeJsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([file, schema]) => {
      // Editors know draft 7 best. An editor types the input of a schema, not what zod makes of it.
      const jsonSchema = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
      return [file, `${JSON.stringify(jsonSchema, undefined, 2)}\n`];
    }),
  );
}
