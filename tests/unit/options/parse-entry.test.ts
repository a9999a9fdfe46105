import { expect, test } from 'vitest';
import { parseEntry } from '../../../src/options/parse-entry.ts';
import { fitsPattern } from '../../../src/settings/fits-pattern.ts';

test.each([
  ['a host', 'example.org', 'example.org'],
  ['the address of a page', 'https://example.org/news?id=1', 'example.org'],
  ['a host with its sub-domains', '*.Example.org', '*://*.example.org/*'],
  ['the same in other letters', '*.bücher.example', '*://*.xn--bcher-kva.example/*'],
  ['a part of a site', 'example.org/news/*', '*://example.org/news/*'],
  ['a path on every site', '*/comments/*', '*://*/comments/*'],
  ['a whole match pattern', 'https://*.example.org/a*', 'https://*.example.org/a*'],
  ['all of a scheme of one site', '*://example.org/*', '*://example.org/*'],
])('%s is read: %s', (_, typed, entry) => {
  expect(parseEntry(typed)).toEqual({ entry });
});

test.each([
  ['all addresses', '<all_urls>', 'everything'],
  ['a star', '*', 'everything'],
  ['every host', '*://*/*', 'everything'],
  ['every host with a dot', '*.*', 'everything'],
  ['every host of one scheme', 'https://*/*', 'everything'],
  ['files', 'file:///home/*', 'notASite'],
  ['another scheme', 'ftp://example.org/*', 'nothing'],
  ['a query', 'example.org/*?id=1', 'nothing'],
  ['a fragment', 'example.org/*#top', 'nothing'],
  ['a star inside a host', 'ex*mple.org', 'notASite'],
  ['a star at the end of a host', 'example.*', 'notASite'],
  ['a port', 'example.org:8080/*', 'notASite'],
  ['an address that a host cannot be', '*.exam ple.org', 'notASite'],
  ['more stars than anyone needs', '*.example.org/*a*a*a*a*a*a*', 'notASite'],
])('%s is refused: %s', (_, typed, problem) => {
  expect(parseEntry(typed)).toEqual({ problem });
});

test.each([
  ['*://*.example.org/*', 'https://example.org/', true],
  ['*://*.example.org/*', 'http://a.b.example.org/x?y#z', true],
  ['*://*.example.org/*', 'https://badexample.org/', false],
  ['*://example.org/news/*', 'https://example.org/news/1?a=b', true],
  ['*://example.org/news/*', 'https://example.org/sport/', false],
  ['https://example.org/*', 'http://example.org/', false],
  ['*://example.org/c++/*', 'https://example.org/c++/a', true],
  ['no pattern', 'https://example.org/', false],
  [`*://example.org/${'*a'.repeat(40)}`, `https://example.org/${'a'.repeat(5000)}`, false],
  ['*://example.org/*', 'no address', false],
])('%s, %s: %s', (pattern, address, fits) => {
  expect(fitsPattern(pattern, address)).toBe(fits);
});
