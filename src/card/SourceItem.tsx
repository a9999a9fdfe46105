/** One source as a link: publisher and title, then what it says of the fact, its kind, date and language. */
import { i18n } from '#i18n';
import type { CardSource } from '../pack/card-content.ts';
import type { FactLanguage } from '../pack/reader-language.ts';

export interface SourceItemProps {
  source: CardSource;
  factLanguage: FactLanguage;
}

export function SourceItem({ source, factLanguage }: SourceItemProps) {
  const { title, publisher, url, lang, langName, date, tier, role, status, wrong } = source;
  const details = [
    i18n.t(`tier.${tier}`),
    date,
    langName,
    status === 'UNVERIFIED' && i18n.t('card.unverified'),
    status === 'MIRROR' && i18n.t('card.mirror'),
  ].filter(Boolean);
  return (
    <li data-role={role}>
      <a href={url} target="_blank" rel="noopener noreferrer" onClick={refuseUntrusted}>
        <span class="fc-publisher">{publisher}</span>{' '}
        <span class="fc-source-title" lang={lang}>
          {title}
        </span>
      </a>
      <span class="fc-details">
        <span class={`fc-role fc-role-${role}`}>{i18n.t(`role.${role}`)}</span> · {details.join(' · ')}
      </span>
      {wrong && (
        <span class="fc-wrong" lang={factLanguage}>
          {wrong}
        </span>
      )}
    </li>
  );
}

/** A source opens only when the reader clicks it, never when the page's script does. */
function refuseUntrusted(event: Event): void {
  if (!event.isTrusted) event.preventDefault();
}
