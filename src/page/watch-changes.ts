/** Watches a document or shadow root and says, in batches, which text must be read anew. */
import { blockAround, isBlock, kindOf } from './element-kinds.ts';

export interface Changes {
  /** Elements that came in with all they hold. */
  added: Set<Element>;
  /** Elements whose own runs of text changed. */
  edited: Set<Element | ShadowRoot>;
  /** Something was taken away: what hung on it may be out of the document. */
  removed: boolean;
}

/** Milliseconds from the first change to its batch: below what a reader notices, long enough to gather a burst. */
const BATCH_DELAY = 80;

/**
 * Calls `changed` per batch until the signal aborts. Returns how to watch one more root (a document or a shadow
 * root); one observer serves all, so a root that goes away leaves nothing behind. A hidden document waits until it is seen.
 */
export function watchChanges(
  changed: (changes: Changes) => void,
  signal: AbortSignal,
): (root: Document | ShadowRoot) => void {
  let changes = nothing();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hand = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    if (document.hidden) {
      letGo(changes);
      return;
    }
    const batch = changes;
    changes = nothing();
    if (batch.removed || batch.added.size > 0 || batch.edited.size > 0) changed(batch);
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
  return (root) => observer.observe(root, { childList: true, characterData: true, subtree: true });
}

/** A hidden document may change for hours: what has gone meanwhile must not be kept alive until it is seen. */
function letGo({ added, edited }: Changes): void {
  for (const node of added) if (!node.isConnected) added.delete(node);
  for (const node of edited) if (!node.isConnected) edited.delete(node);
}

function nothing(): Changes {
  return { added: new Set(), edited: new Set(), removed: false };
}

function collect(record: MutationRecord, changes: Changes): void {
  const { target } = record;
  if (record.type === 'characterData') {
    edit(target, changes);
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
  if (isBlock(element)) changes.added.add(element);
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
  // Most of a batch has few parents, so what is true of a parent is worked out once.
  const closed = new Map<Node, boolean>();
  const isClosed = (node: Node | null): boolean => {
    if (!node) return false;
    const known = closed.get(node);
    if (known !== undefined) return known;
    const is = added.has(node as Element) || isSkippedItself(node) || isClosed(node.parentNode);
    closed.set(node, is);
    return is;
  };
  const readable = (node: Node): boolean => node.isConnected && !isSkippedItself(node) && !isClosed(node.parentNode);
  return {
    added: [...added].filter(readable),
    edited: [...edited].filter((node) => !added.has(node as Element) && readable(node)),
  };
}

function isSkippedItself(node: Node): boolean {
  return node.nodeType === 1 && kindOf(node as Element) === 'skipped';
}
