/** A page that looks like a long article: headings, paragraphs, lists, tables, links, mentions. The same on every machine. */
import { seededRandom } from '../text/random.ts';

export interface PageRecipe {
  title: string;
  /** UTF-16 units of text. */
  units: number;
  /** One word in so many stands in an inline element of its own. */
  wordsPerElement: number;
  sentences: readonly string[];
  names: readonly string[];
}

/** Sentences between two that name something. */
const MENTION_EVERY = 22;
/** One name in so many is split over an inline element. */
const SPLIT_EVERY = 16;
/** From one name to the next: aliases of one entity stand side by side in the list, and a page names many. */
const NAME_STEP = 37;
const INLINE = ['a', 'b', 'i', 'a', 'span', 'a'];
const FRAMES: readonly (readonly [string, string])[] = [
  ['The board of ', ' met on Tuesday and left the outlook as it was.'],
  ['Analysts had expected more of ', ', whose figures came in late.'],
  ['Readers asked what the news means for ', ' and its rivals.'],
  ['A spokesman for ', ' said that the numbers were preliminary.'],
];

export function makePage({ title, units, wordsPerElement, sentences, names }: PageRecipe): string {
  const random = seededRandom(units);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const made = { units: 0, sentences: 0, mentions: 0 };

  const dress = (sentence: string): string =>
    sentence
      .split(' ')
      .map((word) => {
        if (random() * wordsPerElement >= 1) return escape(word);
        const name = pick(INLINE);
        return `<${name}${name === 'a' ? ' href="#"' : ''}>${escape(word)}</${name}>`;
      })
      .join(' ');
  const mention = (): string => {
    const name = names[(made.mentions * NAME_STEP) % names.length]!;
    const [before, after] = FRAMES[made.mentions % FRAMES.length]!;
    const split = made.mentions++ % SPLIT_EVERY === 0 && name.length > 4;
    const half = name.length >> 1;
    const shown = split ? `<b>${escape(name.slice(0, half))}</b>${escape(name.slice(half))}` : escape(name);
    made.units += before.length + name.length + after.length;
    return escape(before) + shown + escape(after);
  };
  const sentence = (): string => {
    if (names.length > 0 && ++made.sentences % MENTION_EVERY === 0) return mention();
    const text = pick(sentences);
    made.units += text.length;
    return dress(text);
  };
  const several = (least: number, most: number): string[] =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, sentence);

  const blocks: string[] = [];
  while (made.units < units) {
    const kind = random();
    if (kind < 0.08) blocks.push(`<h2>${escape(pick(sentences).split(' ').slice(0, 6).join(' '))}</h2>`);
    else if (kind < 0.18) blocks.push(`<ul>${several(3, 7).map(inElement('li')).join('\n')}</ul>`);
    else if (kind < 0.22) blocks.push(table([several(3, 3), several(3, 3), several(3, 3)]));
    else blocks.push(`<p>${several(3, 7).join(' ')}</p>`);
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title>
<style>body { max-width: 46em; margin: 2em auto; font: 16px/1.5 serif } td { vertical-align: top }</style></head>
<body><main><article><h1>${escape(title)}</h1>
${blocks.join('\n')}
</article></main></body></html>`;
}

function table(rows: string[][]): string {
  const cells = (row: string[]): string => `<tr>${row.map(inElement('td')).join('')}</tr>`;
  return `<table><tbody>${rows.map(cells).join('\n')}</tbody></table>`;
}

function inElement(name: string): (html: string) => string {
  return (html) => `<${name}>${html}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
