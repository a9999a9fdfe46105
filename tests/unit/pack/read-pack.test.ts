import { expect, test } from 'vitest';
import { PackError } from '../../../src/pack/problem.ts';
import { listFiles, readPack } from '../../../src/pack/read-pack.ts';
import { type Files, inFolder, smallFiles } from './small-folder.ts';
import { linesThrown, smallPack } from './small-pack.ts';

function linesAfter(change: (files: Files) => void): string[] {
  const files = smallFiles();
  change(files);
  return inFolder(files, (folder) => linesThrown(() => readPack(folder)));
}

/** Replaces the first place; a row that changes nothing tests nothing. */
function replace(file: string, from: string, to: string): (files: Files) => void {
  return (files) => {
    if (!files[file]?.includes(from)) throw new Error(`${file} has no ${from}`);
    files[file] = files[file].replace(from, to);
  };
}

const CAR = 'entities/roadster.json';

test('a pack without a problem is read whole', () => {
  expect(inFolder(smallFiles(), readPack)).toEqual(smallPack());
});

test('files are listed in the same order on every machine', () => {
  expect(inFolder(smallFiles(), listFiles)).toEqual([
    'pack.json',
    'topics.json',
    'sources.json',
    'word-groups.json',
    'entities/acme.json',
    'entities/roadster.json',
  ]);
});

test.each<[string, (files: Files) => void, string[]]>([
  [
    'a file is missing',
    (files) => delete files['topics.json'],
    ['topics.json: the whole file: is missing; bring it back'],
  ],
  [
    'no entity has a file',
    (files) => {
      delete files[CAR];
      delete files['entities/acme.json'];
    },
    ['entities: the folder: has no entity; add a file'],
  ],
  [
    'a comma is missing',
    replace(CAR, '"type": "product",', '"type": "product"'),
    [expect.stringMatching(/^entities\/roadster\.json: the whole file: is no JSON \(.*\(line 4 column 3\)\); mend/)],
  ],
  [
    'a quote is missing',
    replace(CAR, '"product"', 'product'),
    [`${CAR}: the whole file: is no JSON (unexpected "p" in line 3); mend the syntax there`],
  ],
  [
    'a field is unknown',
    replace('pack.json', '"name"', '"note": "x", "name"'),
    ['pack.json: small: unknown field "note"; remove it, or correct its name'],
  ],
  [
    'a field is misspelt',
    replace(CAR, '"asOf"', '"asof"'),
    [
      `${CAR}: roadster: facts[0] (f2).asOf: is missing; add it`,
      `${CAR}: roadster: facts[0] (f2): unknown field "asof"; remove it, or correct its name`,
    ],
  ],
  [
    'a word is none of those allowed',
    replace(CAR, '"corrected"', '"wrong"'),
    [
      `${CAR}: roadster: facts[0] (f2).status: "wrong" is not allowed; use one of supported, disputed, corrected, outdated`,
    ],
  ],
  [
    'a source has an unknown role',
    replace(CAR, '"corrects"', '"proves"'),
    [
      `${CAR}: roadster: facts[0] (f2).sources[0] (press).role: "proves" is not allowed; use one of supports, corrects, contradicts, disputes, context`,
    ],
  ],
  [
    'a language is missing',
    replace(CAR, ',\n        "de": "$20,000 (de)"', ''),
    [`${CAR}: roadster: facts[0] (f2).figure.de: is missing; add it`],
  ],
  [
    'a text is empty',
    replace(CAR, '"$20,000 (de)"', '" "'),
    [
      `${CAR}: roadster: facts[0] (f2).figure.de: is empty; add at least one, or remove the field where it may be absent`,
    ],
  ],
  [
    'a list is empty',
    replace(CAR, '"topics": [\n    "cars"\n  ]', '"topics": []'),
    [`${CAR}: roadster: topics: is empty; add at least one, or remove the field where it may be absent`],
  ],
  [
    'a number is a text',
    replace(CAR, '"shelfLifeMonths": 6', '"shelfLifeMonths": "6"'),
    [`${CAR}: roadster: facts[0] (f2).shelfLifeMonths: "6" has the wrong type; write a number`],
  ],
  [
    'no such day is in the calendar',
    replace(CAR, '"2025-06"', '"2025-02-30"'),
    [`${CAR}: roadster: facts[0] (f2).asOf: "2025-02-30" has the wrong form (no such day in the calendar); correct it`],
  ],
  [
    'a date is written another way',
    replace(CAR, '"2025-06"', '"6/2025"'),
    [
      `${CAR}: roadster: facts[0] (f2).asOf: "6/2025" has the wrong form (a date is YYYY, YYYY-MM or YYYY-MM-DD); correct it`,
    ],
  ],
  [
    'an address is none',
    replace('sources.json', 'https://press.example/', 'javascript:alert(1)'),
    ['sources.json: sources[2] (press).url: "javascript:alert(1)" has the wrong form (Invalid URL); correct it'],
  ],
  [
    'an alias has no language tag',
    replace(CAR, '"lang": "*"', '"lang": "German"'),
    [
      `${CAR}: roadster: aliases[0] (Acme Roadster).lang: "German" has the wrong form (a language tag such as en, de or zh-Hans); correct it`,
    ],
  ],
  [
    'context words stand under no language tag',
    replace(CAR, '"*": [', '"German": ['),
    [
      `${CAR}: roadster: context.requireAny.German: the key is not allowed; write a language tag such as en, de or zh-Hans`,
    ],
  ],
  [
    'an entity is in a file of another name',
    (files) => {
      files['entities/acme-1.json'] = files[CAR]!;
      delete files[CAR];
    },
    [`entities/acme-1.json: roadster: id: differs from the name of its file; rename the file to ${CAR}`],
  ],
  [
    'each file has a problem of its own',
    (files) => {
      replace('topics.json', '"cars"', '"Cars"')(files);
      replace(CAR, '"product"', '"thing"')(files);
    },
    [
      'topics.json: topics[0] (Cars).id: "Cars" has the wrong form (an id has lower-case letters, digits and single hyphens); correct it',
      `${CAR}: roadster: type: "thing" is not allowed; use one of company, product, person, concept, place, event, media`,
    ],
  ],
  [
    'the files agree with the schema, but not with each other',
    replace('entities/acme.json', '"cars"', '"bikes"'),
    ['entities/acme.json: acme: topics[0]: no topic "bikes"; add it to topics.json, or correct the id'],
  ],
])('%s: said with file, place and mend', (_, change, lines) => {
  expect(linesAfter(change)).toEqual(lines);
});

test('the message counts the problems and names the folder', () => {
  const error = new PackError('assets/packs/small', [
    { file: 'pack.json', place: 'small: dataDate', problem: 'is missing', mend: 'add it' },
  ]);
  expect(error.message).toBe(
    'the pack has 1 problem\nassets/packs/small/pack.json: small: dataDate: is missing; add it',
  );
});
