import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean);
const texts = files.filter((name) => !/\.(png|json)$/.test(name) || name === 'package.json');

it('no folder and no file is a drawer without a name of its own', () => {
  expect(
    files.filter((name) => /(^|\/)(utils?|helpers?|services?|common|lib|misc|shared|core)(\/|\.\w+$)/.test(name)),
  ).toEqual([]);
});

it('git holds no build output, no package, no browser profile', () => {
  expect(files.filter((name) => /(^|\/)(node_modules|\.output|\.wxt|dist)\//.test(name))).toEqual([]);
});

it('no file names a place on the machine where it was written', () => {
  const named = texts.filter(
    (name) => name !== 'tests/repo/house.test.ts' && /(\/work\/|\/root\/|C:\\Users)/.test(readFileSync(name, 'utf8')),
  );
  expect(named).toEqual([]);
});

it('style sheets name sides by the direction of reading, so that a UI from right to left is laid out right', () => {
  const sided =
    /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/;
  const fourSides = /(?:margin|padding):\s*(?:\S+\s+)(\S+)\s+\S+\s+(?!\1)[^\s;(]+;/;
  const sheets = texts.filter((name) => /^(src|entrypoints)\/.*\.css$/.test(name));
  const lines = sheets.flatMap((name) =>
    readFileSync(name, 'utf8')
      .split('\n')
      .filter((line) => sided.test(line) || fourSides.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(lines).toEqual([]);
});

it('the polyfill is imported nowhere: it comes through WXT’s module', () => {
  const importing = texts.filter(
    (name) =>
      /^(src|entrypoints)\/.*\.tsx?$/.test(name) && /from 'webextension-polyfill'/.test(readFileSync(name, 'utf8')),
  );
  expect(importing).toEqual([]);
});
