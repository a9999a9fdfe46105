/** Firefox draws highlights in a shadow tree only by rules of that tree; so each root with mentions gets our sheet. */
import css from './highlight.css?inline';
import looks from './looks.css?inline';

/** Roots after which those that the page has dropped are forgotten: an endless feed may bring one with each item. */
const MANY = 100;

/** Returns how to add our sheet to a root. The signal takes it away from every root that is still there. */
export function styleShadowRoots(signal: AbortSignal): (root: ShadowRoot) => void {
  let sheet: CSSStyleSheet | undefined;
  // Weak: a root that the page has dropped must not live on because of us.
  let roots: WeakRef<ShadowRoot>[] = [];
  let mostRoots = MANY;
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
      sheet.replaceSync(css + looks);
    }
    if (signal.aborted || root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets.push(sheet);
    if (roots.length >= mostRoots) {
      roots = roots.filter((one) => one.deref());
      mostRoots = roots.length + MANY;
    }
    roots.push(new WeakRef(root));
  };
}
