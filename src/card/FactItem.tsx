/** One fact: how certain and how old it is, its figure, the sentence, who says so, and the sources. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { CardFact } from '../pack/card-content.ts';
import { CopyFact } from './CopyFact.tsx';
import { SaidBy } from './SaidBy.tsx';
import { SourceList } from './SourceList.tsx';
import { StatusMark } from './StatusMark.tsx';

export interface FactItemProps {
  fact: CardFact;
  /** Name of the entity whose card it is on. */
  name: string;
  /** Data date and version of the pack, in words. */
  data: string;
  /** On a page that is printed, all of them. */
  allSources?: boolean;
  /** What else can be done with it, where there is room for that. */
  more?: ComponentChildren;
}

export function FactItem({ fact, name, data, allSources = false, more }: FactItemProps) {
  const { text, note, figure, asOf, status, possiblyOutdated, subject } = fact;
  return (
    // Focusable by script only: FactList leads the keyboard to the first fact that it has just shown.
    <li class="fc-fact" data-fact={fact.id} tabIndex={-1}>
      <div class="fc-fact-head">
        <StatusMark status={status} />
        {possiblyOutdated && status !== 'outdated' && <span class="fc-tag">{i18n.t('status.possiblyOutdated')}</span>}
        <span class="fc-as-of">{i18n.t('card.asOf', [asOf])}</span>
      </div>
      {subject && <p class="fc-subject">{i18n.t('card.about', [subject.name])}</p>}
      {figure && (
        <p class="fc-figure" lang={fact.language}>
          {figure}
        </p>
      )}
      <p class="fc-text" lang={fact.language}>
        {text}
      </p>
      {note && (
        <p class={`fc-note fc-${status}`} role="note" lang={fact.language}>
          {note}
        </p>
      )}
      <SaidBy fact={fact} />
      <SourceList fact={fact} whole={allSources} />
      <CopyFact fact={fact} name={name} data={data} />
      {more}
    </li>
  );
}
