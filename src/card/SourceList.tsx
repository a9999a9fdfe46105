/** A fact's sources: the best ones and both sides at once, the rest one click away. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardFact } from '../pack/card-content.ts';
import { onTrusted } from './on-trusted.ts';
import { SourceItem } from './SourceItem.tsx';
import { splitSources } from './visible-sources.ts';

export interface SourceListProps {
  fact: CardFact;
  /** All sources from the beginning. */
  whole: boolean;
}

export function SourceList({ fact, whole }: SourceListProps) {
  const [asked, setAll] = useState(false);
  const all = asked || whole;
  const list = useRef<HTMLUListElement>(null);
  const { shown, rest } = splitSources(fact);
  const firstHidden = rest[0] && fact.sources.indexOf(rest[0]);
  // The button is gone now: the keyboard goes on at the first source that was hidden.
  useLayoutEffect(() => {
    if (asked && firstHidden !== undefined)
      list.current?.children[firstHidden]?.querySelector('a')?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <div class="fc-sources">
      <ul ref={list} aria-label={i18n.t('card.sources')}>
        {(all ? fact.sources : shown).map((source) => (
          <SourceItem key={source.id} source={source} factLanguage={fact.language} />
        ))}
      </ul>
      {!all && rest.length > 0 && (
        <button type="button" class="fc-text-button" onClick={onTrusted(() => setAll(true))}>
          {i18n.t('card.moreSources', rest.length)}
        </button>
      )}
    </div>
  );
}
