/** What an element means for reading: by tag and role, never by computed style, which would cost a style pass. */
import type { PageElement } from './page-node.ts';

export type ElementKind = 'block' | 'heading' | 'form' | 'inline' | 'break' | 'skipped' | 'annotation';

/** Kinds by tag, as far as the tag decides; what is not here is inline. */
const KINDS = new Map<string, ElementKind>();
const add = (kind: ElementKind, names: string): void => {
  for (const name of names.split(' ')) KINDS.set(name, kind);
};
/** Elements that begin and end a block of text (HTML's default display, tables and lists included). */
add(
  'block',
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer frameset ' +
    'header hgroup hr html legend li main menu ol p search section summary table tbody td tfoot th thead tr ul',
);
add('heading', 'h1 h2 h3 h4 h5 h6');
add('break', 'br');
/** Not prose, not visible, being edited, or page furniture: never read. */
add(
  'skipped',
  'applet audio button canvas code datalist embed head iframe input kbd math meter nav noembed noframes noscript object option output pre ' +
    'progress samp script select style svg template textarea title tt var video xmp',
);
/** Readings above characters: left out, but the text around them goes on. */
add('annotation', 'rp rt');
/** Our own card: its text is no page's. The name is given in card/card-host.tsx, which this folder does not know. */
add('skipped', 'fact-cards-host');
const SKIPPED_ROLES = new Set(
  'code combobox listbox math menu menubar navigation searchbox spinbutton textbox toolbar'.split(' '),
);

/** @param localName the element's, where it has been asked already: each question is a call into the browser */
export function kindOf(element: PageElement, localName: unknown = element.localName): ElementKind {
  // A form is asked for no more: its fields may be named like what it is asked for.
  if (localName === 'form' || typeof localName !== 'string') return 'form';
  const kind = KINDS.get(localName) ?? 'inline';
  if (kind === 'skipped') return kind;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return 'skipped';
  return isEdited(element.getAttribute('contenteditable')) ? 'skipped' : kind;
}

/** The nearest element at or above that holds a block of text of its own; in a shadow tree at last its root. */
export function blockAround(node: Node): Element | ShadowRoot | undefined {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at.nodeType === 1 && (isBlock(at as Element) || at === at.ownerDocument?.documentElement)) return at as Element;
    if (at.nodeType === 11) return 'host' in at ? (at as ShadowRoot) : undefined;
  }
  return undefined;
}

/** Can it have a shadow root, if its name has no hyphen? Some blocks and headings, and span (DOM Standard, attachShadow). */
export function mayHost(localName: string, kind: ElementKind): boolean {
  return kind === 'block' || kind === 'heading' || localName === 'span';
}

export function isBlock(element: PageElement, kind = kindOf(element)): boolean {
  return kind === 'block' || kind === 'heading' || kind === 'form';
}

function isEdited(contentEditable: string | null): boolean {
  return (
    contentEditable !== null && contentEditable.toLowerCase() !== 'false' && contentEditable.toLowerCase() !== 'inherit'
  );
}
