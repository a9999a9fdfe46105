/** What `npm run spot` finds in a file, and how much of it can be seen in a browser. */
import { fileURLToPath } from 'node:url';
import type { TestPage } from '../browser/driver/test-browser.ts';
import { compileLexicon } from '../../src/mentions/compile-lexicon.ts';
import { openLexicon } from '../../src/mentions/index.ts';
import { readPack } from '../../src/pack/read-pack.ts';
import { readInput } from '../../src/spot/read-input.ts';
import { type SpotMention, spotDocument } from '../../src/spot/spot-document.ts';
import type { Counts } from './page-counts.ts';

const PACK = fileURLToPath(new URL('../../assets/packs/china-innovation', import.meta.url));
const lexicon = openLexicon(compileLexicon(readPack(PACK)));

export function spotMentions(file: string): SpotMention[] {
  return readInput(file).flatMap((input) => spotDocument(input, lexicon).mentions);
}

/** Counts of those that can be seen in the page that the file is. */
export function expectedCounts(tab: TestPage, mentions: SpotMention[]): Promise<Counts> {
  const places = mentions.map(({ entity, surface, start }) => ({ entity, surface, start }));
  return tab.evaluate((wanted) => {
    const counts: Counts = {};
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let at = 0;
    let node = walker.nextNode() as Text | null;
    for (const { entity, surface, start } of wanted) {
      while (node && at + node.length <= start) {
        at += node.length;
        node = walker.nextNode() as Text | null;
      }
      const begins = node?.data.slice(start - at);
      if (!begins || !(begins.startsWith(surface) || surface.startsWith(begins)))
        throw new Error(`"${surface}" does not stand at ${start}: the page is not as spot has read it`);
      if (node!.parentElement!.checkVisibility({ visibilityProperty: true }))
        counts[entity] = (counts[entity] ?? 0) + 1;
    }
    return counts;
  }, places);
}
