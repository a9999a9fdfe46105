/** What the first look costs: the words that a text has most must not be taken for beginnings of names. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openNames } from '../../../src/mentions/index.ts';
import { nameStarts } from '../../../src/mentions/name-starts.ts';
import { knownNames } from '../../../src/mentions/names-part.ts';
import { readPack } from '../../../src/pack/read-pack.ts';

const pack = readPack(fileURLToPath(new URL('../../../assets/packs/china-innovation', import.meta.url)));
/** A third of a text. Left out: es (of E-Auto, with an s) and con (of Con mắt của Chúa), with which names of the pack begin. */
const COMMON = {
  en: 'a the of and to in is it that with as at by be he was are for on this from or an have has had his her its not but they we you she which their been were who will would there all can if more one about out up so said what when no',
  de: 'der die das und ist nicht ein eine zu den von mit sich des auf im dem für auch er sie hat als wie bei oder aber nach aus noch nur wenn sind wird',
  fr: 'le la les et un une des est que qui dans pour pas sur au par plus il elle ce se ne son avec mais ont nous vous',
  es: 'el los las en por para se no su al lo como del una un y o pero sus le ha fue son entre cuando',
};

const { beginnings } = openNames(knownNames(pack));

test.each(Object.entries(COMMON))('common words of %s begin no name', (_language, words) => {
  const taken = words.split(' ').filter((word) => {
    const { starts, count } = nameStarts({ text: `${word} xyzzy`, folded: false }, beginnings);
    return starts.subarray(0, count).includes(0);
  });
  expect(taken, 'choose another FACTOR in beginnings.ts').toEqual([]);
});
