/** Shadow roots, open and closed, through the doors that browsers give to extensions. */

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
