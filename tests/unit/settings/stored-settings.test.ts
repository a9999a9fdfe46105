import { describe, expect, it } from 'vitest';
import { SETTINGS, type Setting } from '../../../src/settings/settings.ts';
import { fallbackSettings } from '../../../src/settings/settings-file.ts';
import { keysOf, settingsOf, valueToStore } from '../../../src/settings/stored-settings.ts';

const names = Object.keys(SETTINGS);
const plain = { area: 'sync', fallback: 'dotted', parse: (stored) => stored } satisfies Setting<unknown>;

describe('what is stored', () => {
  it.each(names)('a broken %s counts as its fallback and is told, the others are kept', (name) => {
    for (const broken of [null, { a: 1 }, 'no such value', -1, Number.NaN]) {
      const { settings, unreadable } = settingsOf({ quiet: true, rest: 500, [name]: broken });
      const rest = name === 'rest' ? 300 : 500;
      expect(settings).toEqual({ ...fallbackSettings(), rest, quiet: name !== 'quiet' });
      expect(unreadable).toEqual([name]);
    }
  });

  it('nothing at all is every fallback', () => {
    expect(settingsOf({})).toEqual({ settings: fallbackSettings(), unreadable: [] });
  });

  it('keys of a newer version, and its entries in a list, are passed over', () => {
    const { settings, unreadable } = settingsOf({ shape: 'round', topicsOff: ['space', { id: 'sea' }, 7, 'space'] });
    expect(settings).toEqual({ ...fallbackSettings(), topicsOff: ['space'] });
    expect(unreadable).toEqual([]);
  });
});

describe('what an older version has stored', () => {
  const rest = {
    area: 'sync',
    fallback: 300,
    parse: (stored) => (typeof stored === 'number' ? stored : undefined),
    older: { key: 'speed', convert: (stored) => (stored === 'slow' ? 600 : undefined) },
  } satisfies Setting<number>;

  it.each([
    ['is converted', { speed: 'slow' }, 600, []],
    ['counts no more once the setting has a value of its own', { speed: 'slow', rest: 100 }, 100, []],
    ['is no substitute for a value that is broken', { speed: 'slow', rest: 'x' }, 300, ['rest']],
    ['means nothing where it cannot be converted', { speed: 'warp' }, 300, []],
  ])('%s', (_, stored, value, unreadable) => {
    expect(settingsOf(stored, { rest })).toEqual({ settings: { rest: value }, unreadable });
  });

  it('is read and watched under its own key, and stays there', () => {
    expect(keysOf({ rest })).toEqual(['rest', 'speed']);
    // Set back to the fallback, the value is stored all the same: without it the older one would count again.
    expect(valueToStore(undefined, { before: 600, after: 300 }, rest)).toBe(300);
  });
});

describe('what is to be stored', () => {
  it.each([
    ['a changed value', 'marker', 'dotted', 'marker', 'marker'],
    ['a value set back is removed', 'marker', 'marker', 'dotted', undefined],
  ])('%s', (_, stored, before, after, value) => {
    expect(valueToStore(stored, { before, after }, plain)).toBe(value);
  });

  it.each([
    ['an entry added', ['a'], ['a'], ['a', 'b'], ['a', 'b']],
    ['an entry added where another window has added one', ['a', 'c'], ['a'], ['a', 'b'], ['a', 'c', 'b']],
    ['the same entry added by another window', ['a', 'b'], ['a'], ['a', 'b'], ['a', 'b']],
    ['an entry taken out where another window has added one', ['a', 'c'], ['a'], [], ['c']],
    ['an entry taken out that another window has taken out', [], ['a'], [], undefined],
    ['entries that a newer version has stored are kept', [{ id: 1 }, 'a'], ['a'], ['b'], [{ id: 1 }, 'b']],
    ['a broken list is begun anew', 'broken', [], ['b'], ['b']],
    ['nothing stored yet', undefined, [], ['b'], ['b']],
  ])('%s', (_, stored, before, after, value) => {
    expect(valueToStore(stored, { before, after }, { ...plain, fallback: [] })).toEqual(value);
  });

  it('an entry added to what a policy has set keeps the policy’s', () => {
    const sites = { ...plain, fallback: ['intranet'] };
    expect(valueToStore(undefined, { before: ['intranet'], after: ['intranet', 'b'] }, sites)).toEqual([
      'intranet',
      'b',
    ]);
    expect(valueToStore(undefined, { before: [], after: ['b'] }, sites)).toEqual(['intranet', 'b']);
  });
});
