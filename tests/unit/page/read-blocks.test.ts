import { describe, expect, test } from 'vitest';
import { placesOf, readBlocks } from '../../../src/page/index.ts';
import { readHtml } from '../../../src/spot/html-tree.ts';

/** Texts of the body's blocks, white space collapsed, unread things as `|`. */
function blocks(html: string, separates?: () => boolean): string[] {
  const { body } = readHtml(`<!doctype html><body>${html}`);
  return [...readBlocks(body, { deep: true, ...(separates && { separates }) })].map(({ text }) =>
    text.replaceAll(/\s+/g, ' ').replaceAll('\uFFFC', '|').trim(),
  );
}

describe('blocks', () => {
  test.each([
    ['a paragraph each', '<p>one</p><p>two</p>', ['one', 'two']],
    ['names run through inline elements', '<p><b>Deep</b>Seek and <a><i>B</i>YD</a></p>', ['DeepSeek and BYD']],
    ['text around a block is two runs', '<div>a <p>b</p> c</div>', ['a', 'b', 'c']],
    ['a block inside a link ends the run', '<a>x<div>y</div>z</a>', ['x', 'y', 'z']],
    ['list items and table cells', '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>', ['a', 'b', 'c', 'd']],
    ['a line break separates words of one block', '<p>General<br>Motors</p>', ['General Motors']],
    ['a word break opportunity does not', '<p>Deep<wbr>Seek</p>', ['DeepSeek']],
    ['unread things stand as a gap', '<p>a<code>b</code>c <img>d</p>', ['a|c d']],
    ['readings above characters are left out', '<p><ruby>特<rt>te</rt>斯拉</ruby></p>', ['特斯拉']],
    ['white space alone is no block', '<p> \n </p><p>&nbsp;</p>', []],
    ['comments do not split', '<p>Deep<!-- x -->Seek</p>', ['DeepSeek']],
  ])('%s', (_, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  test.each([
    [
      'script, style, noscript, template',
      '<script>a</script><style>b</style><noscript>c</noscript><template>d</template>',
    ],
    ['code and preformatted text', '<code>a</code><pre>b</pre><kbd>c</kbd><samp>d</samp>'],
    ['fields', '<input value=a><textarea>b</textarea><select><option>c</select><button>d</button>'],
    [
      'text being edited',
      '<div contenteditable>a<p>b</p></div><div contenteditable="plaintext-only">c</div><div role=textbox>d</div>',
    ],
    ['navigation', '<nav>a</nav><div role=navigation>b</div>'],
  ])('never reads %s', (_, html) => {
    expect(blocks(html)).toEqual([]);
  });

  test('reads what is marked as not editable', () => {
    expect(blocks('<div contenteditable=false>a</div>')).toEqual(['a']);
  });

  test('keeps letters apart where elements are laid out apart', () => {
    expect(blocks('<p><span>BYD</span><span>Tesla</span></p>', () => true)).toEqual(['BYD|Tesla']);
  });

  test('asks for the layout only where two letters of different elements touch', () => {
    let asked = 0;
    blocks('<p><b>a</b> b, <i>c</i>. <u>d</u>e</p>', () => ++asked > 99);
    expect(asked).toBe(1);
  });

  test('the text inside a heading is a heading, also when it stands deeper', () => {
    const { body } = readHtml('<!doctype html><body><h2><div>a</div></h2><p>b</p>');
    expect([...readBlocks(body, { deep: true })].map(({ heading }) => heading)).toEqual([true, false]);
  });

  test('reading one element alone leaves the blocks inside it out', () => {
    const { body } = readHtml('<!doctype html><body>a<p>b</p><b>c</b>');
    expect([...readBlocks(body, { deep: false })].map(({ text }) => text)).toEqual(['a', 'c']);
  });
});

test('an offset leads back to its text node, and an end to the node of the last unit', () => {
  const { body } = readHtml('<!doctype html><body><p><b>Deep</b>Seek</p>');
  const [block] = readBlocks(body, { deep: true });
  const whole = placesOf(block!, 0, 8);
  expect([whole.start.node.data, whole.start.offset, whole.end.node.data, whole.end.offset]).toEqual([
    'Deep',
    0,
    'Seek',
    4,
  ]);
  const first = placesOf(block!, 0, 4);
  expect([first.end.node.data, first.end.offset]).toEqual(['Deep', 4]);
});

describe('a page that takes away what is being read', () => {
  interface Loose {
    parentNode: Loose | null;
    nextSibling: Loose | null;
    firstChild: Loose | null;
    localName?: string;
  }

  test('is read on behind it, and what was around it is read again', () => {
    const { body } = readHtml(
      '<!doctype html><body><div><section><p>a</p></section><p>b</p></div><article>c</article><p>d</p>',
    );
    const div = body.firstChild as unknown as Loose;
    const section = div.firstChild!;
    const again: unknown[] = [];
    const texts: string[] = [];
    for (const { text } of readBlocks(body, {
      deep: true,
      resumes: (owner) => isThere(owner) && again.push(owner) > 0,
    })) {
      texts.push(text);
      if (text !== 'a') continue;
      div.firstChild = section.nextSibling;
      section.parentNode = null;
      section.nextSibling = null;
    }
    function isThere(owner: unknown): boolean {
      return owner !== section && owner !== section.firstChild;
    }
    expect(texts).toEqual(['a', 'c', 'd']);
    expect(again).toEqual([div]);
  });
});
