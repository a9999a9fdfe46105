import { expect, test } from 'vitest';
import { parseSite } from '../../../src/options/parse-site.ts';

test.each([
  ['a host', 'example.org', 'example.org'],
  ['a sub-domain is a host of its own', 'www.example.org', 'www.example.org'],
  ['capitals and blanks around', '  Example.ORG ', 'example.org'],
  ['the address of a page', 'https://example.org/news?id=1#top', 'example.org'],
  ['an address without its scheme', 'example.org/news', 'example.org'],
  ['an address that begins with slashes', '//example.org/news', 'example.org'],
  ['a port, which location.hostname leaves out', 'example.org:8080', 'example.org'],
  ['a port and a name in a whole address', 'http://reader:secret@example.org:8080/', 'example.org'],
  ['a host in other letters', 'bücher.example', 'xn--bcher-kva.example'],
  ['full-width letters', 'ｅｘａｍｐｌｅ.org', 'example.org'],
  ['the dot that ends a full name', 'example.org.', 'example.org'],
  ['an underscore, which real hosts have', 'my_site.example.org', 'my_site.example.org'],
  ['this machine', 'localhost:3000', 'localhost'],
  ['an IPv4 address', '192.168.0.1', '192.168.0.1'],
  ['an IPv6 address', 'http://[::1]:8080/', '[::1]'],
  ['one word as a whole address', 'http://intranet/wiki', 'intranet'],
])('%s is read: %s', (_, typed, site) => {
  expect(parseSite(typed)).toBe(site);
});

test.each([
  ['nothing', ''],
  ['blanks', '   '],
  ['one word', 'example'],
  ['words', 'my favourite site'],
  ['a number', '42'],
  ['a date, which a URL takes for an IPv4 address', '1.2'],
  ['a mail address', 'reader@example.org'],
  ['a pattern', '*.example.org'],
  ['an empty label', 'example..org'],
  ['a hyphen at the edge', '-example.org'],
  ['a file', 'file:///home/reader/page.html'],
  ['a page of the browser', 'chrome://extensions'],
  ['a page of an extension', 'moz-extension://5a1c/options.html'],
  ['a script', 'javascript:alert(1)'],
  ['a name longer than DNS allows', `${'a.'.repeat(130)}org`],
])('%s is no site: %s', (_, typed) => {
  expect(parseSite(typed)).toBeUndefined();
});
