import { expect, test } from 'vitest';
import { readHidden } from '../../../src/options/read-hidden.ts';
import type { Library } from '../../../src/pack/library.ts';

const label = (en: string) => ({ label: { en, de: en, vi: en, 'zh-Hans': en } });
const entities = { byd: label('BYD'), deepseek: label('DeepSeek') } as unknown as Library['entities'];

test('entities come first, then aliases, then pages, and one that the pack has no longer goes by its id', () => {
  const settings = {
    hidden: ['gone', 'byd BYD Auto', 'byd'],
    hiddenOnPages: ['deepseek https://example.org/a%20b'],
  };
  const rows = readHidden(settings, { entities }, 'en').map(({ kind, name, detail }) => [kind, name, detail]);
  expect(rows).toEqual([
    ['entity', 'BYD', ''],
    ['entity', 'gone', ''],
    ['alias', 'BYD', 'BYD Auto'],
    ['page', 'DeepSeek', 'https://example.org/a%20b'],
  ]);
});
