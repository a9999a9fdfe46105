/** Writes the JSON Schemas beside the packs: `npm run schemas`. */
import { writeFileSync } from 'node:fs';
import { makeJsonSchemas } from './json-schemas.ts';

const FOLDER = new URL('../../assets/packs/', import.meta.url);

for (const [file, text] of Object.entries(makeJsonSchemas())) {
  writeFileSync(new URL(file, FOLDER), text);
  console.info(`wrote assets/packs/${file}`);
}
