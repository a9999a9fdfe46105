import { describe, expect, test } from 'vitest';
import type { FromPage } from '../../../src/messages/page-port.ts';
import { type Cause, type TabState, whyNothing } from '../../../src/popup/why-nothing.ts';

const page = (mentions: number, complete: boolean): FromPage => ({
  type: 'page-facts',
  frame: `${mentions} ${complete}`,
  top: true,
  alone: true,
  site: 'example.org',
  state: 'on',
  mentions: Array.from({ length: mentions }, (_, index) => ({ entity: `entity-${index}`, count: 1 })),
  hidden: [],
  pageHas: [],
  complete,
});

const WEB = 'https://example.org/news';
const fine: TabState = {
  url: WEB,
  permitted: true,
  paused: false,
  siteOff: false,
  answer: 'yes',
  frames: [page(2, true)],
};
const silent: TabState = { ...fine, answer: 'none', frames: [] };

const rows: [string, TabState, Cause | undefined][] = [
  ['names are there', fine, undefined],
  ['names are there while the reading goes on', { ...fine, frames: [page(1, false)] }, undefined],
  ['names are in one of two frames', { ...fine, frames: [page(0, true), page(1, true)] }, undefined],
  ['no names, all read', { ...fine, frames: [page(0, true)] }, 'nothing'],
  [
    'only hidden names',
    { ...fine, frames: [{ ...page(0, true), hidden: [{ entity: 'byd', count: 2 }] }] },
    'all-hidden',
  ],
  ['no names so far', { ...fine, frames: [page(0, true), page(0, false)] }, 'reading'],
  [
    'no names so far on a page that never stops changing',
    { ...fine, frames: [{ ...page(0, true), state: 'busy' }] },
    'busy',
  ],
  ['no frame has answered yet', { ...fine, answer: 'waiting', frames: [] }, 'reading'],

  ['paused', { ...fine, paused: true }, 'paused'],
  ['paused and site off: resuming comes first', { ...fine, paused: true, siteOff: true }, 'paused'],
  ['paused on a page of the browser', { ...silent, url: 'chrome://settings', paused: true }, 'paused'],
  ['site off', { ...fine, siteOff: true, frames: [page(0, true)] }, 'site-off'],

  ['web page without us', silent, 'open-before'],
  ['local file without us', { ...silent, url: 'file:///home/reader/a.html' }, 'open-before'],
  ['web page, permission withdrawn', { ...silent, permitted: false }, 'no-permission'],
  ['address hidden, permission withdrawn', { ...silent, url: undefined, permitted: false }, 'no-permission'],
  ['address hidden although all sites are permitted', { ...silent, url: undefined }, 'browser-page'],

  ...[
    'chrome://version',
    'edge://settings',
    'about:blank',
    'about:addons',
    'view-source:https://example.org/',
    'chrome-extension://abc/popup.html',
    'moz-extension://abc/options.html',
    'devtools://devtools/x',
    'not an address',
  ].map((url): [string, TabState, Cause] => [url, { ...silent, url }, 'browser-page']),
  ...[
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/detail/x',
    'https://addons.mozilla.org/de/firefox/',
    'https://microsoftedge.microsoft.com/addons/x',
  ].map((url): [string, TabState, Cause] => [url, { ...silent, url }, 'browser-page']),
  [
    'another page of a host that also has a store',
    { ...silent, url: 'https://chrome.google.com/about' },
    'open-before',
  ],
  [
    'store without permission: asking would not help',
    { ...silent, url: 'https://addons.mozilla.org/', permitted: false },
    'browser-page',
  ],

  ['PDF without us (Firefox)', { ...silent, url: 'https://example.org/report.PDF?page=2' }, 'pdf'],
  [
    'PDF with us around its viewer (Chromium)',
    { ...fine, url: 'https://example.org/report.pdf', frames: [page(0, true)] },
    'pdf',
  ],
  ['page with pdf only in its query', { ...silent, url: 'https://example.org/view?file=a.pdf' }, 'open-before'],
];

describe('whyNothing', () => {
  test.each(rows)('%s', (_, state, cause) => {
    expect(whyNothing(state)).toBe(cause);
  });
});
