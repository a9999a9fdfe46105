/** One source as a link: publisher and title, then what it says of the fact, its kind, date and language. */
import { i18n } from '#i18n';
import type { CardSource } from '../pack/card-content.ts';
import type { FactLanguage, ReaderLanguage } from '../pack/reader-language.ts';
import { formatDate, languageName } from './format-date.ts';

export interface SourceItemProps {
  source: CardSource;
  /** The reader's. */
  language: ReaderLanguage;
  factLanguage: FactLanguage;
}

export function SourceItem({ source, language, factLanguage }: SourceItemProps) {
  const { title, publisher, url, lang, date, tier, role, status, wrong } = source;
  const details = [
    i18n.t(`tier.${tier}`),
    date && formatDate(date, language),
    primary(lang) !== primary(language) && languageName(lang, language),
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

/** A reader of zh-Hans reads zh, too. */
function primary(tag: string): string {
  return tag.replace(/-.*/, '');
}

/** A source opens only when the reader clicks it, never when the page's script does. */
function refuseUntrusted(event: Event): void {
  if (!event.isTrusted) event.preventDefault();
}
