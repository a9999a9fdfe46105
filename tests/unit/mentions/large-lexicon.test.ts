/** The two tiers against one table of the same patterns. */
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileParts } from '../../../src/mentions/compile-lexicon.ts';
import { findPlaces } from '../../../src/mentions/find-places.ts';
import { foldToString } from '../../../src/mentions/fold.ts';
import {
  type Answer,
  answer,
  ask,
  type LargeFound,
  placesIn,
  type Shards,
} from '../../../src/mentions/large-lexicon.ts';
import { layOut } from '../../../src/mentions/lay-out.ts';
import { KIND } from '../../../src/mentions/lexicon.ts';
import { checkTable, lengthOf, openTable, ownerOf } from '../../../src/mentions/name-table.ts';
import { splitTable } from '../../../src/mentions/split-table.ts';
import { readPack } from '../../../src/pack/read-pack.ts';

const SHARDS = 7;
const pack = readPack(fileURLToPath(new URL('../../../assets/packs/china-innovation', import.meta.url)));
const patterns = compileParts(pack).patterns.filter(({ flags }) => (flags & 3) !== KIND.word);
const whole = openTable(layOut(() => patterns));
const split = splitTable(() => patterns, SHARDS);
const filter = openTable(split.filter);

/** As the background has them when it has just been started anew. */
function freshShards(loaded: number[] = []): Shards {
  const load = (number: number) => {
    loaded.push(number);
    return Promise.resolve(openTable(split.shards[number]!));
  };
  return { count: SHARDS, openAt: filter.beginnings.openAt, load };
}

async function findLarge(written: string): Promise<LargeFound[]> {
  for (const plain of [
    { text: written, folded: false },
    { text: foldToString(written), folded: true },
  ]) {
    const pieces = ask(plain, filter);
    const sent = JSON.parse(JSON.stringify(pieces)) as typeof pieces;
    const answers = JSON.parse(JSON.stringify(await answer(sent, freshShards()))) as Answer[];
    const found = placesIn(plain.text, pieces, answers);
    if (found) return found;
  }
  throw new Error('even the folded text is unsure');
}

const names = pack.entities.flatMap(({ aliases }) => aliases.map(({ text }) => text));
const glue = fc.constantFrom(' ', '-', '', '’s ', 's ', '、', 'é', '（', 'x', '.com ', '\u00ad');
const spelling = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => `${name.slice(0, 2)}\u200b${name.slice(2)}`,
);

describe('a lexicon in two tiers', () => {
  test('finds what one table finds', async () => {
    const text = fc
      .array(fc.tuple(fc.constantFrom(...names), spelling, glue), { maxLength: 4 })
      .map((parts) => parts.map(([name, write, behind]) => write(name) + behind).join(''));
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const folded = foldToString(written);
        const one = findPlaces(folded, whole).names.map(
          ({ pattern, start, end }) => `${ownerOf(pattern, whole)} ${start} ${end}`,
        );
        const found = (await findLarge(folded)).map(
          ({ owner, start, length }) => `${owner} ${start} ${start + length}`,
        );
        expect(found).toEqual(one);
        expect(await findLarge(written)).toHaveLength(one.length);
      }),
      { numRuns: 400, seed: 20_261_126 },
    );
  });

  test('the tab holds no pattern, and less than the table', () => {
    expect(filter.pool).toHaveLength(0);
    expect(split.filter.byteLength).toBeLessThan(layOut(() => patterns).byteLength / 2);
    expect(ask({ text: 'nothing that anybody has named here', folded: false }, filter)).toEqual([]);
  });

  test('loads only the parts that are asked for', async () => {
    const loaded: number[] = [];
    await answer(ask({ text: 'DeepSeek, and DeepSeek again', folded: false }, filter), freshShards(loaded));
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.length).toBeLessThan(SHARDS);
    expect(new Set(loaded).size).toBe(loaded.length);
  });

  test('every part is a table of its own, and together they hold every pattern', () => {
    for (const part of [split.filter, ...split.shards]) expect(() => checkTable(part)).not.toThrow();
    const counts = split.shards.map((part) => openTable(part).patterns);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(patterns.length);
  });
});

describe('a table that is none', () => {
  const good = layOut(() => patterns);
  const spoilt = (at: number): ArrayBuffer => {
    const copy = good.slice();
    new Uint8Array(copy)[at]! ^= 0xff;
    return copy;
  };
  test.each([
    ['something else', () => openTable(new ArrayBuffer(64)), 'not one'],
    ['too short for a header', () => openTable(new ArrayBuffer(8)), 'cut short'],
    ['of another version', () => openTable(spoilt(8)), 'version'],
    ['cut', () => openTable(good.slice(0, -4)), 'bytes instead of'],
    ['damaged', () => checkTable(spoilt(good.byteLength - 1)), 'damaged'],
  ])('%s is refused, and what mends it is said', (_, open, problem) => {
    expect(open).toThrow(problem);
    expect(open).toThrow('build the pack again');
  });

  test('the same patterns give the same bytes', () => {
    expect(new Uint8Array(layOut(() => patterns))).toEqual(new Uint8Array(good));
    expect(lengthOf(0, openTable(good))).toBeGreaterThan(0);
  });
});
