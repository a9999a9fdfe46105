/** Document tree in, blocks of text out: what a reader sees as one run of words, however many elements it is made of. */
import { kindOf, mayHost } from './element-kinds.ts';
import { cutsOf, LONGEST_BLOCK } from './cut-text.ts';
import { ELEMENT, isElement, type PageElement, type PageNode, type PageText, TEXT, wayOfForm } from './page-node.ts';

export interface TextBlock {
  /** The block's text; pieces lie in it one after another, with one unit between them where something unread stands. */
  text: string;
  pieces: PageText[];
  /** Offset of each piece in the text; below 0 where the text begins within its first piece. */
  offsets: number[];
  /** The element (or shadow root) whose run of text this is. */
  owner: PageNode;
  heading: boolean;
}

export interface ReadRules {
  /** False reads only the element's own runs of text and no block inside it. */
  deep: boolean;
  /** Does a line break end a block, as in a document of plain text? */
  lines?: boolean;
  /** Do these inline elements separate two letters that stand side by side in the source (a flex item, a chip)? */
  separates?: (crossed: PageElement[]) => boolean;
  /** Called for each element that is read and can have a shadow root; `custom` if by its name. */
  visit?: (element: PageElement, custom: boolean) => void;
  /** Hand out an empty block now and then where there is no text, so that the caller may pause there, too. */
  pauses?: boolean;
  /**
   * During a pause the page has taken away what was being read. Asked of the elements around it, from the nearest on:
   * true if this one is still there, and will be read again; the reading goes on behind it.
   */
  resumes?: (owner: PageNode) => boolean;
}

/** Stands where something unread was: no letter, no space, so no name runs across it. */
const GAP = '\uFFFC';
/** Inline elements between two texts whose style may be asked for. */
const MOST_CROSSED = 50;
/** Elements without a text after which the caller may pause. */
const PAUSE_AFTER = 1000;
const wordUnit = /[\p{L}\p{N}]/u;

/** Blocks in document order, made one at a time so that the caller may pause between them. */
export function* readBlocks(root: PageNode, rules: ReadRules): Generator<TextBlock, void, undefined> {
  const run = new Run(rules);
  const owners: Owner[] = [{ node: root, heading: isElement(root) && kindOf(root) === 'heading', form: false }];
  let form = isElement(root) && kindOf(root) === 'form';
  let node: PageNode | null = form ? wayOfForm(root, 'firstChild') : root.firstChild;
  form = false;
  let quiet = 0;
  while (node) {
    // Each question to a node is a call into the browser, so none is asked twice.
    const type: unknown = node.nodeType;
    let child: PageNode | null = null;
    if (type === TEXT) {
      quiet = 0;
      const text = node as PageText;
      const { data } = text;
      let from = 0;
      if (data.length > LONGEST_BLOCK || rules.lines || run.isLong()) {
        for (const to of cutsOf(data, rules.lines)) {
          const block = run.end(owners);
          if (block) yield block;
          run.addText(text, data.slice(from, to), from);
          from = to;
        }
      } else run.addText(text, data, 0);
    } else if (type === ELEMENT || typeof type !== 'number') {
      if (rules.pauses && ++quiet % PAUSE_AFTER === 0)
        yield { text: '', pieces: [], offsets: [], owner: root, heading: false };
      const element = node as PageElement;
      const name = element.localName;
      const kind = kindOf(element, name);
      form = kind === 'form';
      if (rules.visit && kind !== 'skipped' && !form) {
        const custom = name.includes('-');
        if (custom || mayHost(name, kind)) rules.visit(element, custom);
      }
      if (kind === 'block' || kind === 'heading' || form) {
        const block = run.end(owners);
        if (block) yield block;
        if (rules.deep) child = form ? wayOfForm(node, 'firstChild') : node.firstChild;
        if (child) owners.push({ node, heading: kind === 'heading' || owners.at(-1)!.heading, form });
      } else if (kind === 'inline') {
        run.cross(element);
        child = element.firstChild;
      } else if (kind !== 'annotation') {
        run.addGap(kind === 'break' ? '\n' : GAP);
      }
    }
    let next: PageNode | null = child ?? (form ? wayOfForm(node, 'nextSibling') : node.nextSibling);
    while (!next) {
      node = form ? wayOfForm(node, 'parentNode') : node.parentNode;
      form = false;
      if (!node || (node === root && owners.length > 1)) {
        while (owners.length > 1 && !rules.resumes?.(owners.at(-1)!.node)) owners.pop();
        node = owners.at(-1)!.node;
        if (node === root) rules.resumes?.(root);
      }
      if (node === root) break;
      const owner = owners.at(-1)!;
      if (owner.node === node) {
        const block = run.end(owners);
        if (block) yield block;
        owners.pop();
        ({ form } = owner);
      } else {
        run.cross(node as PageElement);
      }
      next = form ? wayOfForm(node, 'nextSibling') : node.nextSibling;
    }
    form = false;
    node = next;
  }
  const block = run.end(owners);
  if (block) yield block;
}

interface Owner {
  node: PageNode;
  heading: boolean;
  form: boolean;
}

/** The run of text being read. */
class Run {
  #parts: string[] = [];
  #length = 0;
  #pieces: PageText[] = [];
  #offsets: number[] = [];
  /** Inline elements entered or left since the last text. */
  #crossed: PageElement[] = [];
  readonly #rules: ReadRules;

  constructor(rules: ReadRules) {
    this.#rules = rules;
  }

  /** @param from where in the node the data begins */
  addText(node: PageText, data: string, from: number): void {
    // White space between blocks, which is every other text of a page, begins none.
    if (data === '' || (this.#length === 0 && data.trimStart() === '')) return;
    if (this.#crossed.length > 0) {
      if (this.#separated(data)) this.addGap(GAP);
      this.#crossed = [];
    }
    this.#pieces.push(node);
    this.#offsets.push(this.#length - from);
    this.#add(data);
  }

  isLong(): boolean {
    return this.#length > LONGEST_BLOCK;
  }

  addGap(gap: string): void {
    if (this.#length > 0) this.#add(gap);
  }

  cross(element: PageElement): void {
    if (this.#length > 0 && this.#crossed.length < MOST_CROSSED) this.#crossed.push(element);
  }

  /** Hands out the run, if there is something to read in it, and begins the next one. */
  end(owners: Owner[]): TextBlock | undefined {
    if (this.#length === 0) return undefined;
    const { node: owner, heading } = owners.at(-1)!;
    const block = { text: this.#join(), pieces: this.#pieces, offsets: this.#offsets, owner, heading };
    this.#parts = [];
    this.#length = 0;
    this.#pieces = [];
    this.#offsets = [];
    this.#crossed = [];
    return block;
  }

  #add(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  #join(): string {
    return this.#parts.length === 1 ? this.#parts[0]! : this.#parts.join('');
  }

  /** Style is asked only where two letters of different elements touch, which is rare. */
  #separated(data: string): boolean {
    const before = this.#parts.at(-1)!.at(-1)!;
    const after = data[0]!;
    // Most often a space stands on one side: no need for the costlier question.
    if (before === ' ' || after === ' ') return false;
    return wordUnit.test(before) && wordUnit.test(after) && (this.#rules.separates?.(this.#crossed) ?? false);
  }
}
