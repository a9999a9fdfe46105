import { array, assert, constantFrom, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPrivateChoice,
  parsePrivateChoices,
  type PrivateChoices,
  withPrivateChoices,
} from '../../../src/settings/private-choices.ts';
import { SETTINGS, type Settings } from '../../../src/settings/settings.ts';

const settings = (sitesOff: string[]): Settings =>
  ({
    ...Object.fromEntries(Object.entries(SETTINGS).map(([name, { fallback }]) => [name, fallback])),
    sitesOff,
  }) as Settings;
const counting = (stored: string[], choices: PrivateChoices): string[] =>
  withPrivateChoices(settings(stored), choices).sitesOff;
const off = (choices: PrivateChoices, before: string[], after: string[]): PrivateChoices =>
  addPrivateChoice(choices, 'sitesOff', { before, after });

describe('choices in private windows', () => {
  it('add to what is stored, and take out of it', () => {
    const choices = off(off({}, [], ['new.example']), ['old.example', 'kept.example'], ['kept.example']);
    expect(counting(['old.example', 'kept.example'], choices)).toEqual(['kept.example', 'new.example']);
  });

  it('let what is stored later count, too', () => {
    expect(counting(['later.example'], off({}, [], ['new.example']))).toEqual(['later.example', 'new.example']);
  });

  it('can be undone', () => {
    const choices = off(off({}, [], ['a.example']), ['a.example'], []);
    expect(counting([], choices)).toEqual([]);
    const back = off(off({}, ['b.example'], []), [], ['b.example']);
    expect(counting(['b.example'], back)).toEqual(['b.example']);
  });

  it('that were undone leave it to what is stored later', () => {
    const undone = off(off({}, [], ['a.example']), ['a.example'], []);
    expect(counting(['a.example'], undone)).toEqual(['a.example']);
  });

  it('whatever is chosen in turn, the list that was chosen last is what counts', () => {
    const site = constantFrom<string>('a.example', 'b.example', 'c.example', 'd.example');
    const list = uniqueArray(site);
    assert(
      property(list, array(list, { minLength: 1, maxLength: 5 }), (stored, lists) => {
        let choices: PrivateChoices = {};
        let before = stored;
        for (const after of lists) {
          choices = off(choices, before, after);
          before = counting(stored, choices);
          expect(before.toSorted()).toEqual(after.toSorted());
        }
      }),
    );
  });

  it.each([undefined, null, 1, [], { sitesOff: 1 }, { sitesOff: { added: [1], removed: [] } }, { rest: [] }])(
    'are none where %j was kept',
    (kept) => {
      expect(parsePrivateChoices(kept)).toEqual({});
    },
  );

  it('are read as they were kept', () => {
    const choices = off({}, ['a'], ['b']);
    expect(parsePrivateChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
  });
});
