/** Watches a document or shadow root and says, in batches, which text must be read anew. */
import { blockAround, isBlock, isSkipped, kindOf } from './element-kinds.ts';

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
    if (document.hidden || signal.aborted) return;
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

function nothing(): Changes {
  return { added: new Set(), edited: new Set(), removed: false };
}

function collect(record: MutationRecord, changes: Changes): void {
  if (record.type === 'characterData') {
    edit(record.target, changes);
    return;
  }
  if (record.removedNodes.length > 0) {
    changes.removed = true;
    edit(record.target, changes);
  }
  for (const node of record.addedNodes) {
    if (node.nodeType === 3) edit(record.target, changes);
    else if (node.nodeType === 1) add(node as Element, changes);
  }
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
  const isInside = (node: Node): boolean => {
    for (let at = node.parentNode; at; at = at.parentNode) if (added.has(at as Element)) return true;
    return false;
  };
  const readable = (node: Node): boolean => node.isConnected && !isInside(node) && !isSkipped(node);
  return {
    added: [...added].filter(readable),
    edited: [...edited].filter((node) => !added.has(node as Element) && readable(node)),
  };
}
