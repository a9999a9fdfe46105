/** Document tree in, blocks of text out: what a reader sees as one run of words, however many elements it is made of. */
import { kindOf } from './element-kinds.ts';
import { isElement, isText, type PageElement, type PageNode, type PageText } from './page-node.ts';

export interface TextBlock {
  /** The block's text; pieces lie in it one after another, with one unit between them where something unread stands. */
  text: string;
  pieces: PageText[];
  /** Offset of each piece in the text. */
  offsets: number[];
  /** The element (or shadow root) whose run of text this is. */
  owner: PageNode;
  heading: boolean;
}

export interface ReadRules {
  /** False reads only the element's own runs of text and no block inside it. */
  deep: boolean;
  /** Do these inline elements separate two letters that stand side by side in the source (a flex item, a chip)? */
  separates?: (crossed: PageElement[]) => boolean;
  /** Called for each element that is read, for its shadow root. */
  visit?: (element: PageElement) => void;
}

/** Stands where something unread was: no letter, no space, so no name runs across it. */
const GAP = '\uFFFC';
const wordUnit = /[\p{L}\p{N}]/u;

/** Blocks in document order, made one at a time so that the caller may pause between them. */
export function* readBlocks(root: PageNode, rules: ReadRules): Generator<TextBlock, void, undefined> {
  const run = new Run(rules);
  const owners: Owner[] = [{ node: root, heading: isElement(root) && kindOf(root) === 'heading' }];
  let node: PageNode | null = root.firstChild;
  while (node) {
    let descend = false;
    if (isText(node)) {
      run.addText(node);
    } else if (isElement(node)) {
      const kind = kindOf(node);
      if (kind !== 'skipped') rules.visit?.(node);
      if (kind === 'block' || kind === 'heading') {
        yield* run.end(owners);
        descend = rules.deep;
        if (descend && node.firstChild) owners.push({ node, heading: kind === 'heading' || owners.at(-1)!.heading });
      } else if (kind === 'inline') {
        run.cross(node);
        descend = true;
      } else if (kind !== 'annotation') {
        run.addGap(kind === 'break' ? '\n' : GAP);
      }
    }
    if (descend && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) {
        yield* run.end(owners);
        return;
      }
      if (owners.at(-1)!.node === node) {
        yield* run.end(owners);
        owners.pop();
      } else {
        run.cross(node as PageElement);
      }
    }
    node = node?.nextSibling ?? null;
  }
  yield* run.end(owners);
}

interface Owner {
  node: PageNode;
  heading: boolean;
}

/** The run of text being read. */
class Run {
  #pieces: PageText[] = [];
  #offsets: number[] = [];
  #parts: string[] = [];
  #length = 0;
  /** Inline elements entered or left since the last text. */
  #crossed: PageElement[] = [];
  readonly #rules: ReadRules;

  constructor(rules: ReadRules) {
    this.#rules = rules;
  }

  addText(node: PageText): void {
    const { data } = node;
    if (data === '') return;
    if (this.#crossed.length > 0 && this.#separated(data)) this.addGap(GAP);
    this.#crossed = [];
    this.#pieces.push(node);
    this.#offsets.push(this.#length);
    this.#add(data);
  }

  addGap(gap: string): void {
    if (this.#length > 0) this.#add(gap);
  }

  cross(element: PageElement): void {
    if (this.#length > 0) this.#crossed.push(element);
  }

  /** Hands out the run, if there is something to read in it, and begins the next one. */
  *end(owners: Owner[]): Generator<TextBlock, void, undefined> {
    if (this.#length === 0) return;
    const text = this.#parts.length === 1 ? this.#parts[0]! : this.#parts.join('');
    const { node: owner, heading } = owners.at(-1)!;
    const block = { text, pieces: this.#pieces, offsets: this.#offsets, owner, heading };
    this.#pieces = [];
    this.#offsets = [];
    this.#parts = [];
    this.#length = 0;
    this.#crossed = [];
    if (text.trim() !== '') yield block;
  }

  #add(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  /** Style is asked only where two letters of different elements touch, which is rare. */
  #separated(data: string): boolean {
    const before = this.#parts.at(-1)?.at(-1) ?? '';
    return wordUnit.test(before) && wordUnit.test(data[0]!) && (this.#rules.separates?.(this.#crossed) ?? false);
  }
}
