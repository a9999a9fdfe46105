/** The finder against trying every pattern at every place. */
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/mentions/compile-lexicon.ts';
import { findPlaces, isAlias, openLexicon, ownerOf, type Place } from '../../../src/mentions/index.ts';
import { foldToString } from '../../../src/mentions/fold.ts';
import { KIND } from '../../../src/mentions/lexicon.ts';
import { allPatterns, flagsOf } from '../../../src/mentions/name-table.ts';
import { matchAt } from '../../../src/mentions/match-at.ts';
import { beginsWord, type PlainText } from '../../../src/mentions/units.ts';
import { readPack } from '../../../src/pack/read-pack.ts';

const pack = readPack(fileURLToPath(new URL('../../../assets/packs/china-innovation', import.meta.url)));
const { table } = openLexicon(compileLexicon(pack));
const patterns = [...allPatterns(table)];
const names = pack.entities.flatMap(({ aliases, context }) => [
  ...aliases.map(({ text }) => text),
  ...(context?.block ?? []),
]);
const glue = fc.constantFrom(' ', ' ', '  ', '-', '', '’s ', 's ', '、', '. ', 'é', '（', 'x', '\ud800', '😀', '\n');
const spelling = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => name.replaceAll(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)),
  (name) => `${name.slice(0, 1)}\u00ad${name.slice(1)}`,
);
const text = fc
  .array(fc.tuple(fc.constantFrom(...names), spelling, glue), { maxLength: 5 })
  .map((parts) => parts.map(([name, write, behind]) => write(name) + behind).join(''));

/** Every pattern that stands somewhere. Patterns of one length at one place differ in nothing that counts here. */
function everywhere(plain: PlainText): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < plain.text.length; at++) {
    if (beginsWord(at, plain) !== true) continue;
    for (const pattern of patterns) {
      const end = matchAt(pattern, at, plain, table);
      if (end > 0) found.add(`${kindOf(pattern)} ${at} ${end}`);
    }
  }
  return found;
}

function kindOf(pattern: number): string {
  if ((flagsOf(pattern, table) & 3) === KIND.word) return `word ${ownerOf(pattern, table)}`;
  return isAlias(pattern, table) ? 'alias' : 'block';
}

const line = ({ pattern, start, end }: Place): string => `${kindOf(pattern)} ${start} ${end}`;

test('finds every context word, and no name that is not there; what it leaves out is taken or an address', () => {
  fc.assert(
    fc.property(text, (written) => {
      const folded = foldToString(written);
      const all = everywhere({ text: folded, folded: true });
      const { names: found, words } = findPlaces(folded, table);
      expect(new Set(words.map(line))).toEqual(new Set([...all].filter((one) => one.startsWith('word'))));
      for (const one of found) expect(all).toContain(line(one));
      const taken = (at: number): boolean => found.some(({ start, end }) => start <= at && at < end);
      const missed = [...all].filter((one) => !one.startsWith('word') && !taken(Number(one.split(' ')[1])));
      // Beside a letter of another script or a bracket a name may look like an address; nothing else is left out.
      expect(missed.filter(() => !/[@/.(（_]/.test(folded))).toEqual([]);
    }),
    { numRuns: 60, seed: 20_261_126 },
  );
});

test('offsets cut the same out of the text as it is written', () => {
  fc.assert(
    fc.property(text, (written) => {
      const pieces = findPlaces(written, table).names.map(({ start, end }) => foldToString(written.slice(start, end)));
      const folded = foldToString(written);
      expect(pieces).toEqual(findPlaces(folded, table).names.map(({ start, end }) => folded.slice(start, end)));
    }),
    { numRuns: 300, seed: 20_261_126 },
  );
});
