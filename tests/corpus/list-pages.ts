/** Every mention in a folder of saved pages with its line, for a reader to judge. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from '../../src/mentions/compile-lexicon.ts';
import { openLexicon } from '../../src/mentions/index.ts';
import { readPack } from '../../src/pack/read-pack.ts';
import { readHtml } from '../../src/spot/html-tree.ts';
import { spotDocument } from '../../src/spot/spot-document.ts';
import { PACK } from './measure.ts';

/** Units shown on each side of a mention. */
const AROUND = 70;

export function* listPages(folder: string): Generator<string> {
  const lexicon = openLexicon(compileLexicon(readPack(PACK)));
  for (const name of readdirSync(folder)
    .filter((file) => /\.html?$/.test(file))
    .toSorted()) {
    const source = readFileSync(join(folder, name), 'utf8');
    const { text } = readHtml(source);
    for (const { start, end, entity, reason } of spotDocument({ id: name, content: { kind: 'html', source } }, lexicon)
      .mentions) {
      const line = `${text.slice(Math.max(0, start - AROUND), start)}[[${text.slice(start, end)}]]${text.slice(end, end + AROUND)}`;
      yield `${name} ${entity} (${reason}): ${line.replaceAll(/\s+/g, ' ').trim()}`;
    }
  }
}
