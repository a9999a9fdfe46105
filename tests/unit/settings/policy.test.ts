import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultSettings, parsePolicy, withoutLocked } from '../../../src/settings/policy.ts';
import { SETTINGS, type SettingName } from '../../../src/settings/settings.ts';

describe('parsePolicy', () => {
  test('values take the place of fallbacks, and may be locked', () => {
    const policy = parsePolicy({ settings: { density: 'page', rest: 0 }, locked: ['density'] });
    expect(policy).toEqual({ values: { density: 'page', rest: 0 }, locked: ['density'], ignored: [] });
    expect(defaultSettings(policy)).toMatchObject({ density: 'page', rest: 0, grace: 300 });
  });

  test('what is stored of a locked setting does not count', () => {
    const policy = parsePolicy({ settings: { density: 'page', rest: 0 }, locked: ['density'] });
    expect(withoutLocked({ density: 'all', rest: 500 }, policy)).toEqual({ rest: 500 });
  });

  test('without a policy nothing is set', () => {
    expect(parsePolicy({})).toEqual({ values: {}, locked: [], ignored: [] });
  });

  test.each([
    ['a value out of range', { settings: { rest: 2001 } }, ['settings.rest']],
    ['a value of another type', { settings: { topicsOff: 'markets' } }, ['settings.topicsOff']],
    [
      'a name that no setting has',
      { settings: { colour: 'red', constructor: true } },
      ['settings.colour', 'settings.constructor'],
    ],
    [
      'what is the reader’s own',
      { settings: { hidden: ['byd'], hiddenOnPages: [] } },
      ['settings.hidden', 'settings.hiddenOnPages'],
    ],
    ['a lock without a value', { locked: ['rest'] }, ['locked.rest']],
    [
      'a lock on a value that does not count',
      { settings: { rest: -1 }, locked: ['rest'] },
      ['settings.rest', 'locked.rest'],
    ],
    ['settings that are a list', { settings: [] }, ['settings']],
    ['locks that are no list', { locked: 'rest' }, ['locked']],
  ])('ignores and names %s', (_, stored, ignored) => {
    expect(parsePolicy(stored)).toEqual({ values: {}, locked: [], ignored });
  });
});

describe('the schema for managed storage', () => {
  const schema = JSON.parse(readFileSync('assets/public/managed-schema.json', 'utf8')) as {
    properties: { settings: { properties: Record<string, { type: string }> } };
  };
  /** Chromium drops what does not fit the schema without a word: it holds types only, so that we can name the rest. */
  const typeOf = (value: unknown): string =>
    Array.isArray(value) ? 'array' : typeof value === 'number' ? 'integer' : typeof value;

  test('has every setting that can be managed, with its type', () => {
    const managed = (Object.keys(SETTINGS) as SettingName[]).filter(
      (name) => name !== 'hidden' && name !== 'hiddenOnPages',
    );
    const types = Object.entries(schema.properties.settings.properties).map(([name, { type }]) => [name, type]);
    expect(Object.fromEntries(types)).toEqual(
      Object.fromEntries(managed.map((name) => [name, typeOf(SETTINGS[name].fallback)])),
    );
  });

  test('all of them are documented', () => {
    const text = readFileSync('docs/policies/README.md', 'utf8');
    expect(Object.keys(schema.properties.settings.properties).filter((name) => !text.includes(`\`${name}\``))).toEqual(
      [],
    );
  });
});
