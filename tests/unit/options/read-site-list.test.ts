import { expect, test } from 'vitest';
import { readSiteList } from '../../../src/options/read-site-list.ts';

test('a list has one site a line; comments, repeats and known ones add nothing, what is no site is named', () => {
  const text =
    '# my list\r\n! another kind of comment\n\nexample.org\nhttps://example.org/page\n*.example.com\n*\nnot a site\nnews.example\n';
  expect(readSiteList(text, ['news.example'])).toEqual({
    entries: ['example.org', '*://*.example.com/*'],
    known: 2,
    refused: ['*', 'not a site'],
  });
});
