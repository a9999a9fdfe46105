import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, it } from 'vitest';

const FOLDER = 'src/locales';
const keysOf = async (language: string): Promise<string[]> => {
  const messages = await parseMessagesFile(`${FOLDER}/${language}.yml`);
  // The browser's own messages are listed with ours.
  return messages
    .map(({ key }) => key.join('.'))
    .filter((key) => !key.startsWith('@@'))
    .toSorted();
};

/** Keys that code puts together: `status.${...}`. Each stands with the place that does so. */
const COMPOSED = ['status.', 'role.', 'tier.', 'card.why.', 'options.style.', 'options.themes.', 'options.', 'trust.'];

it('German has the same UI strings as English', async () => {
  expect(await keysOf('de')).toEqual(await keysOf('en'));
});

it('every UI string is used, and every string that is asked for is there', async () => {
  const keys = await keysOf('en');
  const sources = ['src', 'entrypoints'].flatMap(sourcesBelow).join('\n');
  const config = readFileSync('wxt.config.ts', 'utf8');
  const asked = [...sources.matchAll(/i18n\.t\(\s*'([^']+)'/g)].map(([, key]) => key!);
  expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  const unused = keys.filter(
    (key) =>
      !sources.includes(`'${key}'`) &&
      !config.includes(`__MSG_${key}__`) &&
      !COMPOSED.some((start) => key.startsWith(start)),
  );
  expect(unused).toEqual([]);
});

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
