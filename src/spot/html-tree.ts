/** HTML in, a tree that src/page can read: parsed by parse5 as a browser with scripting on does. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PageElement, PageNode, PageText } from '../page/index.ts';

interface Tree extends PageNode {
  firstChild: Tree | null;
  nextSibling: Tree | null;
  parentNode: Tree | null;
}
type TreeElement = Tree & PageElement;

export interface HtmlPage {
  body: PageNode;
  title: string;
  language: string | undefined;
  /** document.body.textContent. */
  text: string;
  /** Offset of each text node in that text. */
  offsets: Map<PageNode, number>;
}

type Parsed = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

export function readHtml(html: string): HtmlPage {
  const root = convert(parse(html, { scriptingEnabled: true }))!;
  const page = elementsOf(root).find(({ localName }) => localName === 'html');
  const title = elementsOf(root).find(({ localName }) => localName === 'title');
  const body = elementsOf(root).find(({ localName }) => localName === 'body') ?? root;
  const offsets = new Map<PageNode, number>();
  let text = '';
  for (const node of textsOf(body)) {
    offsets.set(node, text.length);
    text += node.data;
  }
  return {
    body,
    title: title
      ? textsOf(title)
          .map(({ data }) => data)
          .join('')
      : '',
    language: page?.getAttribute('lang') || undefined,
    text,
    offsets,
  };
}

function convert(node: Parsed): Tree | undefined {
  if (node.nodeName === '#text') return { ...leaf(3), data: (node as DefaultTreeAdapterTypes.TextNode).value } as Tree;
  if (node.nodeName === '#comment' || node.nodeName === '#documentType') return undefined;
  const element = node as DefaultTreeAdapterTypes.Element;
  const attributes = new Map((element.attrs ?? []).map(({ name, value }) => [name, value]));
  const tree = {
    ...leaf(node.nodeName === '#document' ? 9 : 1),
    localName: element.tagName,
    getAttribute: (name: string) => attributes.get(name) ?? null,
  } as Tree;
  // A template's content is a document of its own: neither text of the body nor read.
  let last: Tree | undefined;
  for (const childNode of element.childNodes) {
    const child = convert(childNode);
    if (!child) continue;
    child.parentNode = tree;
    if (last) last.nextSibling = child;
    else tree.firstChild = child;
    last = child;
  }
  return tree;
}

function leaf(nodeType: number): Tree {
  return { nodeType, firstChild: null, nextSibling: null, parentNode: null };
}

function* walk(root: Tree): Generator<Tree> {
  for (let child = root.firstChild; child; child = child.nextSibling) {
    yield child;
    yield* walk(child);
  }
}

function elementsOf(root: Tree): TreeElement[] {
  return [...walk(root)].filter((node): node is TreeElement => node.nodeType === 1);
}

function textsOf(root: Tree): PageText[] {
  return [...walk(root)].filter((node): node is Tree & PageText => node.nodeType === 3);
}
