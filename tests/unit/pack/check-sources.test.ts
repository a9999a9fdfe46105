import { expect, test } from 'vitest';
import { checkSources } from '../../../src/pack/check-sources.ts';
import type { Pack } from '../../../src/pack/schema.ts';
import { problemsAfter } from './small-pack.ts';

function add(change: Partial<Pack['sources'][number]>): (pack: Pack) => void {
  return ({ sources }) => sources.push({ ...sources[2]!, id: 'other', url: 'https://other.example/', ...change });
}

test('sources that facts use are no problem', () => {
  expect(problemsAfter(() => {}, checkSources)).toEqual([]);
});

test.each<[string, (pack: Pack) => void, string[]]>([
  [
    'no fact uses a source',
    add({}),
    ['sources.json: sources[3] (other): no fact uses it; remove it, or name it in a fact'],
  ],
  ['a source to avoid stays for the audit trail', add({ avoid: true }), []],
  [
    'a source that nobody looked at',
    ({ sources }) => (sources[2]!.status = 'UNVERIFIED'),
    [
      'sources.json: sources[2] (press).status: only the article may be UNVERIFIED; look at the address and mark it VERIFIED, or leave the source out',
    ],
  ],
  ['a source seen under another address', ({ sources }) => (sources[2]!.status = 'MIRROR'), []],
  [
    'two sources with one address',
    ({ sources }) => (sources[2]!.url = sources[1]!.url),
    ['sources.json: sources[2] (press).url: "maker" has the same address; keep one of the two'],
  ],
])('%s', (_, change, lines) => {
  expect(problemsAfter(change, checkSources)).toEqual(lines);
});
