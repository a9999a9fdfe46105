import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/locales';
const OTHERS = readdirSync(FOLDER)
  .map((file) => file.replace(/\.yml$/, ''))
  .filter((locale) => locale !== 'en');
/** Characters that the stores take for an extension's description. */
const LONGEST_DESCRIPTION = 132;

interface Message {
  key: string;
  /** One text a plural form. */
  texts: string[];
}

async function messagesOf(locale: string): Promise<Message[]> {
  const messages = await parseMessagesFile(`${FOLDER}/${locale}.yml`);
  // The browser's own messages are listed with ours.
  return messages
    .map((message) => ({
      key: message.key.join('.'),
      texts: message.type === 'plural' ? Object.values(message.plurals) : [message.message],
    }))
    .filter(({ key }) => !key.startsWith('@@'))
    .toSorted((one, other) => one.key.localeCompare(other.key));
}

const keysOf = async (locale: string): Promise<string[]> => (await messagesOf(locale)).map(({ key }) => key);
const placesIn = (texts: string[]): string[] => [...new Set(texts.join(' ').match(/\$\d/g))].toSorted();

/** Keys that code puts together: `status.${...}`. Each stands with the place that does so. */
const COMPOSED = ['status.', 'role.', 'tier.', 'card.why.', 'options.style.', 'options.themes.', 'options.', 'trust.'];

describe.each(OTHERS)('%s', (locale) => {
  it('has the same UI strings as English', async () => {
    expect(await keysOf(locale)).toEqual(await keysOf('en'));
  });

  it('puts the same things into each of them', async () => {
    const english = new Map((await messagesOf('en')).map(({ key, texts }) => [key, placesIn(texts)]));
    const other = (await messagesOf(locale)).map(({ key, texts }) => [key, placesIn(texts)] as const);
    expect(other.filter(([key, places]) => places.join() !== english.get(key)?.join())).toEqual([]);
  });

  it('says something of its own in every sentence', async () => {
    const english = new Map((await messagesOf('en')).map(({ key, texts }) => [key, texts.join(' ')]));
    // A sentence is longer than what may be a name in any language.
    const same = (await messagesOf(locale)).filter(
      ({ key, texts }) => texts.join(' ').length > 20 && texts.join(' ') === english.get(key),
    );
    expect(same).toEqual([]);
  });

  it('uses the plural forms that its language has', async () => {
    const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;
    const plurals = (await parseMessagesFile(`${FOLDER}/${locale}.yml`)).flatMap((message) =>
      message.type === 'plural' ? [message.plurals] : [],
    );
    // A form for none is a matter of style; one and many must both be there where the language tells them apart.
    const needed = forms.includes('one') ? ['1', 'n'] : ['n'];
    expect(plurals.filter((texts) => needed.some((form) => !(form in texts)))).toEqual([]);
    // The library takes two forms for one and many, whatever they are called.
    expect(plurals.filter((texts) => '0' in texts && !('1' in texts))).toEqual([]);
  });
});

it.each(['en', ...OTHERS])('the description in %s fits into the stores', async (locale) => {
  const description = (await messagesOf(locale)).find(({ key }) => key === 'extensionDescription');
  expect(description?.texts.join('').length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
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
