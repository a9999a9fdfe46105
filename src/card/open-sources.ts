/**
 * In a frame a source's link may do nothing: a sandbox without `allow-popups` lets no link open a tab, and no script can
 * ask whether there is one. So in frames the background opens sources; on the page itself the browser does.
 */

/** @param open opens a source in a new tab, in front or behind this one */
export function openSources(card: HTMLElement, open: (url: string, front: boolean) => void): void {
  const follow = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const isMiddle = event.button === 1;
    if (!link || !event.isTrusted || event.defaultPrevented || event.button > 1) return;
    event.preventDefault();
    open(link.href, !(isMiddle || event.ctrlKey || event.metaKey));
  };
  card.addEventListener('click', follow);
  card.addEventListener('auxclick', follow);
}
