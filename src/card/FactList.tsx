/** Facts in the order of the card: the most telling ones, the rest one click away. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardContent, CardFact } from '../pack/card-content.ts';
import { dataOf } from './data-of.ts';
import { FactItem } from './FactItem.tsx';
import { formatNumber } from './format-number.ts';
import { onTrusted } from './on-trusted.ts';

/** Facts shown at first: what fits without scrolling much. */
const FIRST = 3;

export interface FactListProps {
  content: CardContent;
  /** A large card has room for all of them. */
  expanded?: boolean;
  /** What else can be done with each fact. */
  more?: (fact: CardFact) => ComponentChildren;
}

export function FactList({ content, expanded = false, more }: FactListProps) {
  const [asked, setAll] = useState(false);
  const all = asked || expanded;
  const list = useRef<HTMLOListElement>(null);
  // The button is behind the new facts now: the keyboard goes on where they begin.
  useLayoutEffect(() => {
    const first = asked ? list.current?.children[FIRST] : undefined;
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
  }, [asked]);
  const { facts, language } = content;
  if (facts.length === 0) return <p class="fc-empty">{i18n.t('card.noFacts')}</p>;
  return (
    <>
      <ol class="fc-facts" ref={list}>
        {(all ? facts : facts.slice(0, FIRST)).map((fact) => (
          <FactItem key={fact.id} fact={fact} name={content.name} data={dataOf(content)} more={more?.(fact)} />
        ))}
      </ol>
      {facts.length > FIRST && !expanded && (
        <button type="button" class="fc-button fc-all" aria-expanded={all} onClick={onTrusted(() => setAll(!all))}>
          {all ? i18n.t('card.fewerFacts') : i18n.t('card.allFacts', [formatNumber(facts.length, language)])}
        </button>
      )}
    </>
  );
}
