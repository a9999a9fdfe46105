import { describe, expect, test } from 'vitest';
import { fitsPattern } from '../../../src/settings/fits-pattern.ts';
import { decideSite, hasPath, showEntry, type SiteLists, switchSite } from '../../../src/settings/site-rule.ts';

const NEWS = 'https://news.example.org/a/b?c=d';
const at = (address: string) => {
  const { hostname, protocol } = new URL(address);
  return { site: protocol === 'file:' ? '' : hostname, address, fits: fitsPattern };
};
const lists = (sitesOff: string[], sitesOn: string[] = [], onlySites = false): SiteLists => ({
  sitesOff,
  sitesOn,
  onlySites,
});

describe('decideSite', () => {
  test.each<[string, SiteLists, boolean]>([
    ['no entry', lists([]), true],
    ['no entry, and only listed sites are read', lists([], [], true), false],
    ['its host is off', lists(['news.example.org']), false],
    ['another host is off', lists(['example.org']), true],
    ['a pattern of hosts is off', lists(['*://*.example.org/*']), false],
    ['a pattern is off and the host on', lists(['*://*.example.org/*'], ['news.example.org']), true],
    ['the host is off and a pattern on', lists(['news.example.org'], ['*://*.example.org/*']), false],
    ['a path is off and the host on', lists(['*://news.example.org/a/*'], ['news.example.org']), false],
    ['a path is on and the host off', lists(['news.example.org'], ['*://*/a/*']), true],
    ['another path is off', lists(['*://news.example.org/b/*']), true],
    ['the same is off and on', lists(['news.example.org'], ['news.example.org']), false],
    ['only listed sites are read, and it is listed', lists([], ['*://*.example.org/*'], true), true],
  ])('%s', (_, given, on) => {
    expect(decideSite(given, at(NEWS)).on).toBe(on);
  });

  test('a file has no site: only the choice of all or listed sites counts', () => {
    expect(decideSite(lists(['']), at('file:///home/a.html')).on).toBe(true);
    expect(decideSite(lists([], [''], true), at('file:///home/a.html')).on).toBe(false);
  });
});

describe('switchSite', () => {
  test.each<[string, SiteLists, boolean, [string[], string[]]]>([
    ['off: one entry more', lists([]), false, [['news.example.org'], []]],
    ['on again: the entry less', lists(['news.example.org', 'b.example']), true, [['b.example'], []]],
    ['on below a pattern', lists(['*://*.example.org/*']), true, [['*://*.example.org/*'], ['news.example.org']]],
    ['off again', lists(['*://*.example.org/*'], ['news.example.org']), false, [['*://*.example.org/*'], []]],
    ['on where only listed sites are read', lists([], [], true), true, [[], ['news.example.org']]],
    ['off there', lists([], ['news.example.org'], true), false, [[], []]],
  ])('%s', (_, given, on, [sitesOff, sitesOn]) => {
    const after = switchSite(given, at(NEWS), on);
    expect(after).toEqual({ sitesOff, sitesOn });
    expect(decideSite({ ...given, ...after }, at(NEWS)).on).toBe(on);
  });
});

test.each([
  ['*://*.example.org/*', false],
  ['https://example.org/*', false],
  ['*://example.org/news/*', true],
  ['*://example.org/', true],
])('%s names a path: %s', (pattern, path) => {
  expect(hasPath(pattern)).toBe(path);
});

test.each([
  ['example.org', 'example.org'],
  ['*://*.example.org/*', '*.example.org'],
  ['*://example.org/news/*', 'example.org/news/*'],
  ['https://example.org/*', 'https://example.org'],
])('%s is shown as %s', (entry, shown) => {
  expect(showEntry(entry)).toBe(shown);
});
