/** What pages read of the settings by themselves is what everybody else reads. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { definitionsUnder, parsePolicy, withoutLocked } from '../../../src/settings/policy.ts';
import { settingsOf } from '../../../src/settings/stored-settings.ts';
import { POLICY_KEY, SWITCHES, switchesOf } from '../../../src/settings/switches.ts';

const names = Object.keys(SWITCHES);
const value = fc.oneof(
  fc.boolean(),
  fc.array(fc.oneof(fc.constantFrom('a.example', '*://b.example/*'), fc.integer())),
  fc.constantFrom(null, 'true', 1, {}),
);
const values = fc.dictionary(fc.constantFrom(...names), value);
const policy = fc.oneof(
  fc.record(
    { settings: fc.oneof(values, value), locked: fc.oneof(fc.array(fc.constantFrom(...names, 'rest')), value) },
    { requiredKeys: [] },
  ),
  fc.constantFrom(undefined, null, 'policy', []),
);

test('under any policy, with anything stored', () => {
  fc.assert(
    fc.property(values, policy, (stored, kept) => {
      const parsed = parsePolicy({ ...(kept as object) });
      const { settings } = settingsOf(withoutLocked(stored, parsed), definitionsUnder(parsed));
      const { paused, sitesOff, sitesOn, onlySites } = settings;
      expect(switchesOf({ ...stored, [POLICY_KEY]: kept })).toEqual({ paused, sitesOff, sitesOn, onlySites });
    }),
    { numRuns: 2000, seed: 20_261_127 },
  );
});
