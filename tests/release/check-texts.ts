/** Store texts: all parts, within the stores' limits, a reason for every permission, no names of others as keywords. */
import { readFileSync } from 'node:fs';
import { readPack } from '../../src/pack/read-pack.ts';

const PACK = 'assets/packs/china-innovation';
export const STORE_LANGUAGES = ['en', 'de'] as const;

/** Characters: the shortest limit of the three stores for each part. */
const LONGEST = { Summary: 132, Purpose: 1000, Description: 10_000, Permissions: 8000, Data: 1000 };
type Part = keyof typeof LONGEST;

/** @param permissions all that the manifests ask for, also hosts */
export function checkTexts(permissions: readonly string[]): string[] {
  const names = namesOfOthers();
  return STORE_LANGUAGES.flatMap((language) => {
    const file = `docs/store/${language}.md`;
    const text = readFileSync(file, 'utf8');
    const parts = Object.entries(LONGEST).flatMap(([part, longest]) => {
      const { length } = partOf(text, part as Part);
      return length > 0 && length <= longest
        ? []
        : [`${file}: ${part} has ${length} characters, at most ${longest} are taken`];
    });
    const reasons = permissions
      .filter((one) => !partOf(text, 'Permissions').includes(`\`${one}\``))
      .map((one) => `${file}: no reason for the permission ${one}`);
    const named = names.filter((name) => hasWord(text, name)).map((name) => `${file}: names ${name}`);
    return [...parts, ...reasons, ...named];
  });
}

/** Permissions that the README explains: the first column of its table, in code marks. */
export function explainedPermissions(): string[] {
  const readme = readFileSync('README.md', 'utf8');
  const table = readme.slice(readme.indexOf('| permission '));
  const rows = table.slice(0, table.indexOf('\n\n')).split('\n');
  return rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, code]) => code!));
}

function partOf(text: string, part: Part): string {
  const [, after = ''] = text.split(`\n## ${part}\n`);
  return after.split('\n## ')[0]!.trim();
}

/** Firms, brands, products and people of the pack, by every spelling that means nothing else. */
function namesOfOthers(): string[] {
  const { entities } = readPack(PACK);
  const others = entities.filter(({ type }) => type !== 'concept' && type !== 'place');
  return [
    ...new Set(others.flatMap(({ aliases }) => aliases.filter(({ risk }) => risk !== 'high').map(({ text }) => text))),
  ];
}

function hasWord(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<!\p{L})${escaped}(?!\p{L})`, 'u').test(text);
}
