/** The short version of `npm run release:check`: what needs no build. */
import { expect, it } from 'vitest';
import { checkTexts, explainedPermissions } from '../release/check-texts.ts';

it('the store texts have all parts, a reason for every permission, and no names of firms, brands or people', () => {
  expect(checkTexts(explainedPermissions().filter((one) => one !== '<all_urls>'))).toEqual([]);
});

it('the README explains the permissions', () => {
  expect(explainedPermissions()).toEqual(expect.arrayContaining(['<all_urls>', 'scripting', 'storage', 'sidePanel']));
});
