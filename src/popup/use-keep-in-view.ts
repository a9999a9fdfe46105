/** Scrolls the list along with the page: the entities that the reader has before their eyes are in view here, too. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** @param inView ids of the entities in view on the page */
export function useKeepInView(mainRef: RefObject<HTMLElement | null>, inView: readonly string[]): void {
  useLayoutEffect(() => {
    const main = mainRef.current;
    // While the reader is in the list it stays where it is.
    if (!main || main.matches(':hover') || main.contains(document.activeElement)) return;
    const current = main.querySelectorAll('.fc-entity[aria-current]');
    // The last first: where not all have room, it is the first ones that are seen.
    for (const row of [...current].toReversed()) row.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    // Above the first of all stands the heading.
    if (current[0] && current[0] === main.querySelector('.fc-entity'))
      main.firstElementChild!.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [inView.join(' ')]);
}
