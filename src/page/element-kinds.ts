/** What an element means for reading: by tag and role, never by computed style, which would cost a style pass. */
import type { PageElement } from './page-node.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a block of text (HTML's default display, tables and lists included). */
const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p search section summary table tbody td tfoot th thead tr ul',
);
const HEADINGS = names('h1 h2 h3 h4 h5 h6');
/** Not prose, not visible, being edited, or page furniture: never read. */
const SKIPPED = names(
  'applet audio button canvas code datalist embed head iframe input kbd math meter nav noembed noframes noscript object option output pre ' +
    'progress samp script select style svg template textarea title tt var video xmp',
);
/** Readings above characters: left out, but the text around them goes on. */
const ANNOTATIONS = names('rp rt');
/** Our own card: its text is no page's. The name is given in card/card-host.tsx, which this folder does not know. */
const CARD_HOST = 'fact-cards-host';
const SKIPPED_ROLES = names('code combobox listbox math menu menubar navigation searchbox spinbutton textbox toolbar');

export type ElementKind = 'block' | 'heading' | 'inline' | 'break' | 'skipped' | 'annotation';

/** Kinds by tag, as far as the tag decides; what is not here is inline. One look instead of one per set. */
const KINDS: ReadonlyMap<string, ElementKind> = new Map([
  ...[...BLOCKS].map((name) => [name, 'block'] as const),
  ...[...HEADINGS].map((name) => [name, 'heading'] as const),
  ...[...SKIPPED].map((name) => [name, 'skipped'] as const),
  ...[...ANNOTATIONS].map((name) => [name, 'annotation'] as const),
  ['br', 'break'] as const,
  [CARD_HOST, 'skipped'] as const,
]);

export function kindOf(element: PageElement): ElementKind {
  const kind = KINDS.get(element.localName) ?? 'inline';
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

export function isBlock(element: PageElement): boolean {
  const kind = kindOf(element);
  return kind === 'block' || kind === 'heading';
}

function isEdited(contentEditable: string | null): boolean {
  return (
    contentEditable !== null && contentEditable.toLowerCase() !== 'false' && contentEditable.toLowerCase() !== 'inherit'
  );
}
