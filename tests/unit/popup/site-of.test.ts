import { expect, test } from 'vitest';
import { siteOf } from '../../../src/popup/site-of.ts';

test.each([
  [
    'the top document’s word counts',
    [
      { top: false, site: 'old.example' },
      { top: true, site: 'example.org' },
    ],
    'https://other.example/',
    'example.org',
  ],
  ['a frame knows the tab’s site too', [{ top: false, site: 'example.org' }], undefined, 'example.org'],
  ['without frames the address says it', [], 'https://example.org:8443/news', 'example.org'],
  ['a page of the browser has no site', [], 'chrome://version', ''],
  ['a local file has no site', [], 'file:///home/reader/a.html', ''],
  ['a hidden address gives none', [], undefined, ''],
])('%s', (_, frames, url, site) => {
  expect(siteOf(frames, url)).toBe(site);
});
