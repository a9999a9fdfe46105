/** Firefox draws highlights in a shadow tree only by rules of that tree; so each root with mentions gets our sheet. */
import css from './highlight.css?inline';

/** Returns how to add our sheet to a root. The signal takes it away from every root that is still there. */
export function styleShadowRoots(signal: AbortSignal): (root: ShadowRoot) => void {
  let sheet: CSSStyleSheet | undefined;
  // Weak: a root that the page has dropped must not live on because of us.
  const roots: WeakRef<ShadowRoot>[] = [];
  signal.addEventListener(
    'abort',
    () => {
      for (const root of roots.map((one) => one.deref())) {
        if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
      }
    },
    { once: true },
  );
  return (root) => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    if (signal.aborted || root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets.push(sheet);
    roots.push(new WeakRef(root));
  };
}
