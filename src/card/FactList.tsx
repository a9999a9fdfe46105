/** Facts in the order of the card: the most telling ones, the rest one click away. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardContent } from '../pack/card-content.ts';
import { FactItem } from './FactItem.tsx';
import { onTrusted } from './on-trusted.ts';

/** Facts shown at first: what fits without scrolling much. */
const FIRST = 3;

export function FactList({ content }: { content: Pick<CardContent, 'facts' | 'language'> }) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  // The button is behind the new facts now: the keyboard goes on where they begin.
  useLayoutEffect(() => {
    const first = all ? list.current?.children[FIRST] : undefined;
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
  }, [all]);
  const { facts, language } = content;
  if (facts.length === 0) return <p class="fc-empty">{i18n.t('card.noFacts')}</p>;
  return (
    <>
      <ol class="fc-facts" ref={list}>
        {(all ? facts : facts.slice(0, FIRST)).map((fact) => (
          <FactItem key={fact.id} fact={fact} language={language} />
        ))}
      </ol>
      {facts.length > FIRST && (
        <button type="button" class="fc-button fc-all" aria-expanded={all} onClick={onTrusted(() => setAll(!all))}>
          {all ? i18n.t('card.fewerFacts') : i18n.t('card.allFacts', [String(facts.length)])}
        </button>
      )}
    </>
  );
}
