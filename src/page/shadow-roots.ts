/** Shadow roots, open and closed, through the doors that browsers give to extensions. */
import { kindOf } from './element-kinds.ts';

interface ChromiumDom {
  dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };
}

type FirefoxElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The element's shadow root, or null. A closed root is looked for on custom elements only: asking costs a call into the browser. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-')) return null;
  const { openOrClosedShadowRoot } = element as FirefoxElement;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  const { chrome } = globalThis as { chrome?: ChromiumDom };
  return element instanceof HTMLElement ? (chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null) : null;
}

/** Milliseconds between two looks while the reader moves the pointer or scrolls. */
const LOOK_AGAIN = 500;
/** Custom elements without a root that are remembered: more belong to a page that uses them as mere names. */
const MOST_HOSTS = 2000;

export interface LateRoots {
  /** This custom element has no root yet. */
  expect: (element: Element) => void;
  /** Looks again now. */
  look: () => void;
}

/**
 * Finds roots that are attached after their host was read (a component whose script comes late): no event tells of
 * that, and content scripts have no `customElements`. So it is looked again with each batch of changes, when the page
 * has loaded, and while the reader moves the pointer or scrolls; what the pointer is on is asked whatever its name.
 */
export function watchLateRoots(found: (root: ShadowRoot) => void, signal: AbortSignal): LateRoots {
  // Weak: an element that the page drops must not live on because of us.
  const hosts = new Set<WeakRef<Element>>();
  const known = new WeakSet<Element>();
  let looked = 0;
  const look = (): void => {
    for (const host of hosts) {
      const element = host.deref();
      const root = element?.isConnected ? shadowRootOf(element) : null;
      if (element?.isConnected && !root) continue;
      hosts.delete(host);
      if (element) known.delete(element);
      if (root) found(root);
    }
  };
  const onReader = (event: Event): void => {
    // What the pointer is on now: if it comes to rest there, no further event tells of it.
    const path = event.composedPath().filter((node) => node instanceof Element);
    const roots = path.flatMap(({ shadowRoot }) => shadowRoot ?? []);
    if (roots.length > 0 && !path.some((element) => kindOf(element) === 'skipped')) roots.forEach(found);
    if (event.timeStamp - looked < LOOK_AGAIN) return;
    looked = event.timeStamp;
    look();
  };
  for (const type of ['pointermove', 'scroll'] as const) {
    document.addEventListener(type, onReader, { capture: true, passive: true, signal });
  }
  window.addEventListener('load', look, { signal });
  return {
    expect(element) {
      if (hosts.size >= MOST_HOSTS || known.has(element)) return;
      known.add(element);
      hosts.add(new WeakRef(element));
    },
    look,
  };
}
