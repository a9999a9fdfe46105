/** Copies a fact with its citation, and says whether that went well. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardFact } from '../pack/card-content.ts';
import { copyFormats } from './copy-formats.ts';
import { makeCitation } from './make-citation.ts';
import { onTrusted } from './on-trusted.ts';

export interface CopyFactProps {
  fact: CardFact;
  /** Name of the card's entity. */
  name: string;
  /** Data date and version of the pack, in words. */
  data: string;
}

export function CopyFact(props: CopyFactProps) {
  const [copied, setCopied] = useState<boolean>();
  const copy = (): void => void copyFormats(makeCitation(citationOf(props))).then(setCopied);
  return (
    <div class="fc-copy">
      <button type="button" class="fc-text-button" onClick={onTrusted(copy)}>
        {i18n.t('card.copy')}
      </button>
      <span role="status">{copied !== undefined && (copied ? i18n.t('card.copied') : i18n.t('card.notCopied'))}</span>
    </div>
  );
}

function citationOf({ fact, name, data }: CopyFactProps) {
  const { subject, figure, text, note, status, possiblyOutdated, asOf, attribution, sources } = fact;
  const standing = [
    i18n.t(`status.${status}`),
    possiblyOutdated && status !== 'outdated' && i18n.t('status.possiblyOutdated'),
    i18n.t('card.asOf', [asOf]),
    i18n.t('card.saidBy', [attribution]),
  ];
  return {
    title: [subject?.name ?? name, figure].filter(Boolean).join(': '),
    text,
    note,
    standing: standing.filter(Boolean).join(' · '),
    sources: sources.map(({ publisher, title, date, url }) => ({ publisher, title, url, date })),
    origin: `${i18n.t('extensionName')}. ${data}`,
  };
}
