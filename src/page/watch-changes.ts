/** Watches a document or shadow root and says, in batches, which text must be read anew. */
import { blockAround, isBlock, kindOf } from './element-kinds.ts';
import { wayOfForm } from './page-node.ts';

export interface Changes {
  /** Elements that came in with all they hold. */
  added: Set<Element>;
  /** Elements whose own runs of text changed. */
  edited: Set<Element | ShadowRoot>;
  /** Something was taken away, or is not to be read any more: what hung on it must be let go. */
  removed: boolean;
  /** An element has begun or ceased to be one that is not read. */
  turned: boolean;
}

/** Milliseconds from the first change to its batch: below what a reader notices, long enough to gather a burst. */
const BATCH_DELAY = 80;

export interface ChangeWatch {
  /** Gets each batch. */
  changed: (changes: Changes) => void;
  /** May the page be read now? If not, changes are gathered on. */
  mayRead: () => boolean;
}

/**
 * Hands out batches until the signal aborts. Returns how to watch one more root (a document or a shadow root); one
 * observer serves all, so a root that goes away leaves nothing behind. A hidden document waits until it is seen.
 */
export function watchChanges(watch: ChangeWatch, signal: AbortSignal): (root: Document | ShadowRoot) => void {
  let changes = nothing();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hand = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted) return;
    let batch = changes;
    changes = nothing();
    if (document.hidden || !watch.mayRead()) {
      // Only what has gone is told: it must not be kept alive until the rest is read.
      letGo(batch);
      changes = { ...batch, removed: false, turned: false };
      batch = { ...batch, added: new Set(), edited: new Set() };
      if (!document.hidden) timer = setTimeout(hand, BATCH_DELAY);
    }
    if (batch.removed || batch.added.size > 0 || batch.edited.size > 0) watch.changed(batch);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) collect(record, changes);
    timer ??= setTimeout(hand, BATCH_DELAY);
  });
  document.addEventListener('visibilitychange', hand, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return (root) =>
    observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: KIND_ATTRIBUTES });
}

/** What makes a text an edited or unread one, or ordinary text again. */
const KIND_ATTRIBUTES = ['contenteditable', 'role'];

function letGo({ added, edited }: Changes): void {
  for (const node of added) if (!node.isConnected) added.delete(node);
  for (const node of edited) if (!node.isConnected) edited.delete(node);
}

function nothing(): Changes {
  return { added: new Set(), edited: new Set(), removed: false, turned: false };
}

function collect(record: MutationRecord, changes: Changes): void {
  const { target } = record;
  if (record.type === 'characterData') {
    edit(target, changes);
    return;
  }
  if (record.type === 'attributes') {
    changes.removed = true;
    changes.turned = true;
    add(target as Element, changes);
    return;
  }
  // Lists of nodes are asked by index: their iterators cost more than all the rest on a page that changes all the time.
  const { addedNodes, removedNodes } = record;
  if (removedNodes.length > 0) {
    changes.removed = true;
    if (mayJoin(record)) edit(target, changes);
  }
  for (let at = 0; at < addedNodes.length; at++) {
    const node = addedNodes[at]!;
    if (node.nodeType === 3) edit(target, changes);
    else if (node.nodeType === 1) add(node as Element, changes);
  }
}

/** Does the removal change its parent's own runs of text? Not if only blocks went and no two runs met over their place. */
function mayJoin({ removedNodes, previousSibling, nextSibling }: MutationRecord): boolean {
  if (!isBetweenRuns(previousSibling) || !isBetweenRuns(nextSibling)) {
    let at = 0;
    while (at < removedNodes.length && isBlockNode(removedNodes[at]!)) at++;
    return at < removedNodes.length;
  }
  return true;
}

/** Could a run of text stand here? Not at a block, and not at the parent's edge. */
function isBetweenRuns(sibling: Node | null): boolean {
  return sibling !== null && !isBlockNode(sibling);
}

function isBlockNode(node: Node): boolean {
  return node.nodeType === 1 && isBlock(node as Element);
}

function add(element: Element, changes: Changes): void {
  const kind = kindOf(element);
  if (kind === 'skipped') return;
  if (isBlock(element, kind)) changes.added.add(element);
  else {
    // An inline element changes the run it stands in, and may hold blocks of its own.
    edit(element.parentNode ?? element, changes);
    if (element.firstElementChild) changes.added.add(element);
  }
}

function edit(node: Node, changes: Changes): void {
  const block = blockAround(node);
  if (block) changes.edited.add(block);
}

/** The batch without what is gone, unread, or inside another element of the batch. */
export function toRead({ added, edited }: Changes): { added: Element[]; edited: (Element | ShadowRoot)[] } {
  const isClosed = closedBy((node) => added.has(node as Element));
  const readable = (node: Node): boolean => node.isConnected && !isSkippedItself(node) && !isClosed(node.parentNode);
  return {
    added: [...added].filter(readable),
    edited: [...edited].filter((node) => !added.has(node as Element) && readable(node)),
  };
}

/** Which nodes are out of the document, or, if an element has turned, in something that is skipped. Holds for one moment. */
export function goneNow(turned: boolean): (node: Node) => boolean {
  const isClosed = closedBy(() => false);
  return (node) => !node.isConnected || (turned && isClosed(node));
}

/** Is the node, or one around it in its tree, skipped or ended by `stop`? Many have few parents, so each is asked once. */
function closedBy(stop: (node: Node) => boolean): (node: Node | null) => boolean {
  const closed = new Map<Node, boolean>();
  return (node) => {
    // A loop, since a page may nest deeper than a stack.
    const path: Node[] = [];
    let is = false;
    for (let at = node; at && !is; at = wayOfForm(at, 'parentNode') as Node | null) {
      const known = closed.get(at);
      path.push(at);
      is = known ?? (stop(at) || isSkippedItself(at));
      if (known === false) break;
    }
    for (const each of path) closed.set(each, is);
    return is;
  };
}

function isSkippedItself(node: Node): boolean {
  return node.nodeType === 1 && kindOf(node as Element) === 'skipped';
}
