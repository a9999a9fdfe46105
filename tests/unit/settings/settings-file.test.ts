import { expect, test } from 'vitest';
import {
  changedNames,
  fallbackSettings,
  readSettingsFile,
  writeSettingsFile,
} from '../../../src/settings/settings-file.ts';

const mine = { ...fallbackSettings(), rest: 500, sitesOff: ['example.org'], paused: true };
const file = (settings: unknown, more: object = {}): string =>
  JSON.stringify({ format: 'fact-cards-settings', version: 1, settings, ...more });

test('what is written is read again, and holds only what was changed', () => {
  const text = writeSettingsFile(mine);
  expect(readSettingsFile(text)).toEqual({ settings: mine, ignored: [] });
  expect(Object.keys((JSON.parse(text) as { settings: object }).settings)).toEqual(['rest', 'paused', 'sitesOff']);
});

test.each([
  ['a file cut off', writeSettingsFile(mine).slice(0, 60), 'notJson'],
  ['nothing', '', 'notJson'],
  ['another JSON file', '{"name":"fact-cards"}', 'notOurs'],
  ['a list', '[]', 'notOurs'],
  ['one without settings', file(undefined), 'notOurs'],
  ['one of a newer version', file({}, { version: 2 }), 'newer'],
  ['one of 50 MB', ' '.repeat(50_000_000), 'tooLarge'],
])('%s is refused', (_, text, problem) => {
  expect(readSettingsFile(text)).toEqual({ problem });
});

test('a value that no setting can have, and a name that none has, are named and left out', () => {
  const read = readSettingsFile(file({ rest: 99_999, theme: 'pink', hover: true, grace: 100, __proto__: 1 }));
  expect(read).toEqual({ settings: { ...fallbackSettings(), grace: 100 }, ignored: ['rest', 'theme', 'hover'] });
});

test('the summary names what differs', () => {
  expect(changedNames(fallbackSettings(), mine)).toEqual(['rest', 'paused', 'sitesOff']);
});
