import { expect, test } from 'vitest';
import { isDrawn } from '../../../src/reader/is-drawn.ts';

test.each([
  ['an entity of the highlight tier is drawn', 'highlight', [], false, true],
  ['a quiet one is not', 'quiet', [], false, false],
  ['but when the reader asks for it', 'quiet', [], true, true],
  ['one that is only listed never is', 'popup-only', [], true, false],
  ['an entity stays while one of its topics is on', 'highlight', ['cars'], false, true],
  ['and goes with the last of them', 'highlight', ['cars', 'markets'], false, false],
] as const)('%s', (_, tier, topicsOff, quiet, drawn) => {
  expect(isDrawn({ id: 'byd', tier, topics: ['cars', 'markets'] }, { topicsOff: [...topicsOff], quiet })).toBe(drawn);
});
