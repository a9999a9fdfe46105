/**
 * The little of a document tree that reading needs. A real DOM has it, and so has the tree that
 * `spot` builds from HTML, so both are read by the same code.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageText extends PageNode {
  readonly data: string;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

type Way = 'firstChild' | 'nextSibling' | 'parentNode';

/** Where a way leads from a form: the form itself would answer with its field of that name, if the page has given it one. */
export function wayOfForm(form: PageNode, way: Way): PageNode | null {
  return typeof Element === 'undefined' ? form[way] : (Reflect.get(Element.prototype, way, form) as PageNode | null);
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}
