/** Every row that the bench knows, in the order of the table. Ids never change; a row that did not run keeps its place. */

export interface Goal {
  id: string;
  what: string;
  peerName: string;
  unit: string;
  /** `most`: ours / peer may be this much. `least`: peer / ours must be this much. */
  goal: { most: number } | { least: number };
}

/** Milliseconds of work at a time (src/reader/slices.ts). */
export const SLICE = 5;
/** Milliseconds of one frame at 60 Hz. */
export const FRAME = 1000 / 60;
/** Milliseconds within which an answer feels immediate. */
export const ANSWER = 100;

const row = (id: string, what: string, [peerName, unit]: [string, string], goal: Goal['goal']): Goal => ({
  id,
  what,
  peerName,
  unit,
  goal,
});
const walk: [string, string] = ['bare DOM walk', 'ms'];
const floor: [string, string] = ['charCodeAt walk', 'ms'];

export const GOALS: readonly Goal[] = [
  row('scan-bundled', 'page scan, bundled pack, 1 MB page', walk, { most: 1.15 }),
  row('scan-2k', 'page scan, 2,000 aliases, 1 MB page', walk, { most: 1.15 }),
  row('scan-saved', 'page scan, bundled pack, the pages of --pages', walk, { most: 1.15 }),
  row('matcher-bundled-node', 'matcher, bundled pack, in Node', floor, { most: 2.5 }),
  row('matcher-bundled', 'matcher, bundled pack, in Chromium', floor, { most: 2.5 }),
  row('matcher-20k', 'matcher, 20,000 aliases, in Chromium', floor, { most: 3.5 }),
  row('aho-corasick-20k', 'matcher, 20,000 aliases, in Node', ['modern-ahocorasick', 'ms'], { least: 1 }),
  row('aho-corasick-first-20k', 'matcher, 20,000 aliases, in Node', ['ahocorasick', 'ms'], { least: 1 }),
  row('trie-regex-20k', 'matcher, 20,000 aliases, in Node', ['one regex, a trie', 'ms'], { least: 1 }),
  row('word-trie-20k', 'matcher, 20,000 aliases, in Node', ['trie of words in Maps', 'ms'], { least: 1 }),
  row('matcher-1m', 'matcher, 1,000,000 aliases, exact', floor, { most: 8 }),
  row('size-independence', 'matcher at 1,000,000 / at 200 aliases', ['at 200', 'ms'], { most: 2.5 }),
  row('mark-js', 'whole job, bundled pack, cold, long article', ['mark.js', 'ms'], { least: 300 }),
  row('mark-js-regex', 'the same, its names as one regex', ['mark.js markRegExp', 'ms'], { least: 1 }),
  row('advanced-mark', 'whole job, bundled pack, cold, long article', ['advanced-mark.js', 'ms'], { least: 1 }),
  row('advanced-mark-2k', 'whole job, 2,000 aliases, cold, long article', ['advanced-mark.js', 'ms'], { least: 60 }),
  row('find-and-replace', 'whole job, cold, long article', ['findAndReplaceDOMText', 'ms'], { least: 1 }),
  row('find-and-replace-small', 'whole job, cold, small page', ['findAndReplaceDOMText', 'ms'], { least: 1 }),
  row('elements-added', 'elements added to the page', ['mark.js', 'elements'], { most: 0 }),
  row('layout-caused', 'layouts caused', ['mark.js', 'layouts'], { most: 0 }),
  row('slice-1mb', 'longest slice, 1 MB page, cold', ['5 ms budget', 'ms'], { most: 1.2 }),
  row('slice-350k', 'longest slice, 350,000 text nodes', ['5 ms budget', 'ms'], { most: 1.2 }),
  row('slice-throttled', 'longest slice, 1 MB page, cold, 4x CPU throttle', ['5 ms budget', 'ms'], { most: 1.6 }),
  row('memory-1m', 'tab memory at 1,000,000 aliases', ['best library', 'MB'], { least: 100 }),
  row('load-1m', 'opening a lexicon of 1,000,000 / of 200 aliases', ['at 200', 'ms'], { most: 3 }),
  row('compile-1m', 'compiling 1,000,000 aliases', ['filling one Map', 'ms'], { most: 4 }),
  row('bytes', 'bytes that every page pays, lexicon included', ['30 kB', 'bytes'], { most: 1 }),
  row('bytes-limit', 'the same against the first limit', ['50 kB', 'bytes'], { most: 1 }),
  row('first-evaluation', 'first evaluation of the content script', ['empty content script', 'ms'], { most: 6 }),
  row('page-load', 'main-thread time of a page load', ['empty extension', 'ms'], { most: 1.05 }),
  row('page-load-without', 'main-thread time of a page load', ['no extension', 'ms'], { most: 1.12 }),
  row('longest-task', 'longest task beyond 50 ms, worst page: what it gains', ['5 ms budget', 'ms'], { most: 1.2 }),
  row('tab-memory', 'heap that a tab gains', ['2 MB', 'bytes'], { most: 1 }),
  row('changing-page', 'own time at 10,000 changed nodes a second', ['wall time', 'ms'], { most: 0.015 }),
  row('card-warm', 'end of dwell to card painted, warm', ['one frame', 'ms'], { most: 1 }),
  row('card-cold', 'end of dwell to card painted, cold, 4x CPU throttle', ['100 ms', 'ms'], { most: 1 }),
  row('popup-open', 'popup opened to its page facts painted', ['100 ms', 'ms'], { most: 1 }),
  row('popup-500', 'popup opened to its first paint, 500 entities', ['none', 'ms'], { most: 2 }),
  row('options-pack', 'options opened to their first paint, whole pack', ['one entity', 'ms'], { most: 2 }),
  row('contents-pack', 'contents of the pack opened to their first paint', ['one entity', 'ms'], { most: 2 }),
  row('scroll-5k', 'a frame of scrolling, 5,000 highlights', ['no extension', 'ms'], { most: 1.05 }),
];
