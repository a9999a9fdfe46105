/** A document that is written anew (document.open) loses every listener, and ours with them. */

/** Calls `again` once, when the document has got another root element, unless the signal aborts first. */
export function whenRewritten(signal: AbortSignal, again: () => void): void {
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === root) return;
    observer.disconnect();
    again();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
