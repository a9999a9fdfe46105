/** The first look against the finder: what may hold a name is let through, whatever it looks like. */
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../src/mentions/compile-lexicon.ts';
import {
  findPlaces,
  isAlias,
  LOOK,
  type Look,
  lookAt,
  openLexicon,
  openNames,
  ownerOf,
  type StoredNames,
} from '../../../src/mentions/index.ts';
import { storeNumbers } from '../../../src/mentions/known-names.ts';
import { knownNames } from '../../../src/mentions/names-part.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import { readPassages } from '../../corpus/read-passages.ts';

const pack = readPack(fileURLToPath(new URL('../../../assets/packs/china-innovation', import.meta.url)));
const stored = compileLexicon(pack);
const { table, pageWords } = openLexicon(stored);
const storedNames = knownNames(pack);
const known = openNames(JSON.parse(JSON.stringify(storedNames)) as StoredNames);

function found(text: string): Look {
  const { names, words } = findPlaces(text, table);
  if (names.some(({ pattern }) => isAlias(pattern, table))) return LOOK.name;
  return words.some(({ pattern }) => ownerOf(pattern, table) < pageWords) ? LOOK.word : LOOK.nothing;
}

test('lets through what the finder finds in every passage of the corpus', () => {
  const missed = readPassages().filter(({ text }) => lookAt(text, known) < found(text));
  expect(missed.map(({ text }) => text)).toEqual([]);
});

const names = pack.entities.flatMap(({ aliases }) => aliases.map(({ text }) => text));
const glue = fc.constantFrom(
  ' ',
  '  ',
  '-',
  '',
  '’s ',
  's ',
  '、',
  '. ',
  'é',
  '（',
  'x',
  '\ud800',
  '😀',
  '\u00ad',
  '\n',
);
const spelling = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => name.replaceAll(/(?<= )./g, (unit) => unit.toUpperCase()),
  (name) => name.replaceAll(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)),
  (name) => `${name.slice(0, 2)}\u200b${name.slice(2)}`,
);

test('and in any spelling of any name', () => {
  const text = fc
    .array(fc.tuple(glue, fc.constantFrom(...names), spelling, glue), { maxLength: 3 })
    .map((parts) => parts.map(([before, name, write, behind]) => before + write(name) + behind).join(''));
  fc.assert(
    fc.property(text, (written) => {
      expect(lookAt(written, known)).toBeGreaterThanOrEqual(found(written));
    }),
    { numRuns: 3000, seed: 20_261_126 },
  );
});

describe('holds nothing', () => {
  test.each([
    ['ordinary words', 'for they tell us that a con artist interviewed somebody with electric guitars'],
    ['longer words', 'Stanford fordert trumpets'],
    ['another case where case counts', 'they told us of a byte, and it was a row'],
    ['soft hyphens in ordinary words', 'for\u00adtune and in\u00adter\u00adest'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(lookAt(text, known)).toBe(LOOK.nothing);
  });
});

test('numbers are read as they were stored, however near or far', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 24 }), fc.array(fc.nat(2 ** 24 - 1)), (shift, given) => {
      const numbers = new Set(given.map((number) => number >> shift));
      const { words } = openNames({ ...storedNames, words: storeNumbers(numbers) });
      expect([...words]).toEqual([...numbers].toSorted((one, other) => one - other));
    }),
    { numRuns: 500, seed: 20_261_127 },
  );
});
