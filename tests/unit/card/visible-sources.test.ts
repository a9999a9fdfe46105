import { describe, expect, test } from 'vitest';
import { splitSources } from '../../../src/card/visible-sources.ts';
import type { CardSource } from '../../../src/pack/card-content.ts';
import type { Role, Status } from '../../../src/pack/schema.ts';

/** Sources named for their place and role; `!` marks one that got something wrong. */
function split(status: Status, roles: string): string {
  const sources = roles.split(' ').map((word, index): CardSource => {
    const role = word.replace('!', '') as Role;
    return {
      id: `${index}`,
      title: '',
      publisher: '',
      url: '',
      lang: 'en',
      tier: 'reporting',
      status: 'VERIFIED',
      role,
      ...(word.endsWith('!') && { wrong: 'wrong' }),
    };
  });
  const { shown, rest } = splitSources({ status, sources });
  return `${shown.map(({ id }) => id).join('')}|${rest.map(({ id }) => id).join('')}`;
}

describe('splitSources', () => {
  test.each([
    ['the best two of a supported fact', 'supported', 'supports supports supports', '01|2'],
    ['all when there are two', 'supported', 'supports supports', '01|'],
    [
      'both sides of a disputed fact, however far down the other side stands',
      'disputed',
      'supports supports supports disputes supports',
      '013|24',
    ],
    ['the supporting side, too', 'disputed', 'disputes disputes context supports', '013|2'],
    [
      'the first of every role of a corrected fact, but no mere context',
      'corrected',
      'corrects supports context corrects contradicts',
      '014|23',
    ],
    ['a source that got it wrong beside the correction', 'corrected', 'corrects corrects corrects corrects!', '013|2'],
  ] as [string, Status, string, string][])('shows %s', (_, status, roles, expected) => {
    expect(split(status, roles)).toBe(expected);
  });
});
