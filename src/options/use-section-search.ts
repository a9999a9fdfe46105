/** Shows the sections whose words fit the query: all that a section says is searched, as the reader sees it. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';

/** @param changes what else may have changed the sections' words */
export function useSectionSearch(mainRef: RefObject<HTMLElement | null>, query: string, changes: unknown[]): void {
  useLayoutEffect(() => {
    const main = mainRef.current;
    if (!main) return;
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const section of main.querySelectorAll<HTMLElement>(':scope > section')) {
      const text = section.textContent.toLowerCase();
      section.hidden = !words.every((word) => text.includes(word));
      if (!section.hidden) found++;
    }
    main.dataset['none'] = found === 0 ? i18n.t('options.noSection') : '';
  }, [query, ...changes]);
}
