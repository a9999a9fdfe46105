import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { makeJsonSchemas } from '../../src/pack/json-schemas.ts';

const FOLDER = 'assets/packs';
const MEND = 'run npm run schemas';

test.each(Object.entries(makeJsonSchemas()))('%s is what the zod schema says', (file, text) => {
  const path = `${FOLDER}/${file}`;
  const written = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  expect(written === text, `${path} is stale or missing: ${MEND}`).toBe(true);
});

test('every pack file names the schema of its kind, so that editors complete it', () => {
  const files = globSync(`${FOLDER}/*/**/*.json`);
  const wrong = files.filter((file) => {
    const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { $schema?: string };
    const kind = basename(dirname(file)) === 'entities' ? 'entity' : basename(file, '.json');
    return resolve(dirname(file), $schema ?? '') !== resolve(FOLDER, `${kind}.schema.json`);
  });
  expect(files.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
