/** The pages of a run: generated ones, and those of a folder that the user names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawnAliases } from '../text/drawn-aliases.ts';
import { readSentences } from '../text/wordnet.ts';
import { makePage } from './make-page.ts';
import { mentionsPage } from './mentions-page.ts';

export interface BenchPages {
  /** HTML by path. */
  html: ReadonlyMap<string, string>;
  /** Paths of the saved pages. */
  saved: readonly string[];
}

export const PAGE = {
  /** A small one: a news item. */
  small: '/small.html',
  /** A long article. */
  article: '/article.html',
  /** 1 MB of text. */
  large: '/large.html',
  /** 350,000 text nodes. */
  dense: '/dense.html',
  /** 5,000 mentions. */
  mentions: '/mentions.html',
  /** Empty, with a script that changes 10,000 nodes a second. */
  changing: '/changing.html',
} as const;

/** Milliseconds after the load event in which each of them is read to its end. No count of frames: headless, there are hundreds. */
export const READ_WITHIN = 600;
/** So many pages are loaded where loading is measured. */
const LOADED = 6;

/** Evenly out of the saved pages, or generated ones. */
export function loadedPages({ saved }: BenchPages): readonly string[] {
  if (saved.length === 0) return [PAGE.small, PAGE.article];
  const count = Math.min(LOADED, saved.length);
  return Array.from({ length: count }, (_, index) => saved[Math.floor((index * saved.length) / count)]!);
}

export function benchPages(folder: string | undefined): BenchPages {
  const sentences = readSentences();
  const names = drawnAliases().map(({ text }) => text);
  const make = (title: string, units: number, wordsPerElement: number): string =>
    makePage({ title, units, wordsPerElement, sentences, names });
  const saved = folder === undefined ? [] : savedPages(folder);
  return {
    html: new Map([
      [PAGE.small, make('A small page', 12_000, 14)],
      [PAGE.article, make('A long article', 120_000, 14)],
      [PAGE.large, make('One megabyte', 1_000_000, 14)],
      [PAGE.dense, make('Very many text nodes', 3_850_000, 3.7)],
      [PAGE.mentions, mentionsPage()],
      [PAGE.changing, changingPage(sentences)],
      ...saved,
    ]),
    saved: saved.map(([path]) => path),
  };
}

function savedPages(folder: string): [string, string][] {
  return readdirSync(folder)
    .filter((name) => /\.x?html?$/.test(name))
    .toSorted()
    .map((name) => [`/saved/${encodeURIComponent(name)}`, readFileSync(join(folder, name), 'utf8')]);
}

/** 83 new paragraphs each 8.3 ms for 3 s: `window.changing` is a promise of how many there were and how long it took. */
function changingPage(sentences: readonly string[]): string {
  const texts = JSON.stringify(sentences.slice(1000, 1200)).replaceAll('<', String.raw`\u003c`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Changes</title></head><body>
<p>DeepSeek and BYD.</p><main></main><script>
const texts = ${texts};
const main = document.querySelector('main');
for (let index = 0; index < 2000; index++) main.append(Object.assign(document.createElement('p'), { textContent: texts[index % 200] }));
window.change = (milliseconds) => new Promise((resolve) => {
  const began = performance.now();
  let changed = 0;
  const timer = setInterval(() => {
    const elapsed = performance.now() - began;
    // As many as are due, so that a busy machine changes no fewer.
    for (; changed < elapsed * 10; changed++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = texts[changed % 200];
      main.children[(changed * 7) % 2000].replaceWith(paragraph);
    }
    if (elapsed < milliseconds) return;
    clearInterval(timer);
    resolve({ changed, elapsed });
  }, 8);
});
</script></body></html>`;
}
