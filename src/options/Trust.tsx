/** How facts are chosen, checked, dated, corrected and reported: the short form of docs/facts.md. */
import { i18n } from '#i18n';
import { readerLanguage } from '../card/reader-language.ts';
import { formatDate } from '../pack/format-date.ts';
import type { Library } from '../pack/library.ts';
import { countStatuses } from './count-statuses.ts';
import { Section } from './Section.tsx';

/** In the order of a fact's life. */
const PARTS = ['chosen', 'checked', 'dated', 'corrected', 'reported'] as const;

export function Trust({ library }: { library: Library }) {
  const language = readerLanguage();
  const { info, sources } = library;
  const article = sources[info.article];
  const counts = countStatuses(library).map(([status, count]) => `${i18n.t(`status.${status}`)}: ${count}`);
  return (
    <Section id="trust">
      {PARTS.map((part) => (
        <div key={part} data-part={part}>
          <h3>{i18n.t(`trust.${part}`)}</h3>
          <p>{i18n.t(`trust.${part}Text`)}</p>
          {part === 'chosen' && article && (
            <p>
              {i18n.t('options.article')}{' '}
              <a href={article.url} target="_blank" rel="noopener noreferrer">
                {article.publisher}
              </a>
              {article.date && `, ${formatDate(article.date, language)}`}
            </p>
          )}
          {part === 'checked' && <p>{counts.join(' · ')}</p>}
        </div>
      ))}
      <p>
        <a href="/contents.html">{i18n.t('options.toContents')}</a>
      </p>
    </Section>
  );
}
