/** The pack's contents: every entity with all its facts and all their sources, to search and to print. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import library from 'virtual:library';
import { i18n } from '#i18n';
import { readerLanguage } from '../card/reader-language.ts';
import { dataOf } from '../card/data-of.ts';
import { formatDate } from '../pack/format-date.ts';
import { cardLanguages, type ReaderLanguage } from '../pack/reader-language.ts';
import type { Status } from '../pack/schema.ts';
import { useSettings } from '../settings/use-settings.ts';
import { ContentsEntity } from './ContentsEntity.tsx';
import { type FactFilter, listContents, passes, searchContents } from './list-contents.ts';

/** Not the schema's own list, which would bring zod into the page. */
const STATUSES = ['supported', 'disputed', 'corrected', 'outdated'] as const satisfies readonly Status[];

/** Entities that are painted first, more than a window shows: the others follow in the next frame. */
const FIRST = 6;

/** A fact to report: `?report#c18`, as the popup links to it. */
const reported = new URLSearchParams(location.search).has('report') ? location.hash.slice(1) : undefined;

export function Contents() {
  const { settings } = useSettings();
  const [query, setQuery] = useState(asked);
  const [filter, setFilter] = useState<FactFilter>('');
  const language = readerLanguage();
  const order = settings?.cardLanguages;
  const all = useMemo(() => {
    const today = new Date().toISOString().slice(0, 10);
    return listContents(library, { languages: cardLanguages(language, order), today });
  }, [language, order]);
  const found = useMemo(
    () => searchContents(all, { query, filter, article: library.info.article }),
    [all, query, filter],
  );
  const ready = settings !== undefined;
  const [whole, setWhole] = useState(isLinked);
  useEffect(() => {
    // A frame is drawn before the time-out comes.
    if (ready && !whole) requestAnimationFrame(() => setTimeout(() => setWhole(true)));
  }, [ready, whole]);
  useEffect(() => {
    if (ready) goToLinked();
  }, [ready]);
  if (!settings) return null;
  const { article, dataDate, version } = library.info;
  const data = dataOf({ dataDate: formatDate(dataDate, language), packVersion: version });
  const wrong = all.flatMap((entity) => entity.facts.filter((fact) => passes(fact, 'article', article))).length;
  const facts = found.reduce((sum, entity) => sum + entity.facts.length, 0);
  return (
    <div class="fc-theme fc-contents" data-theme={settings.theme}>
      <header>
        <h1>
          {library.info.name[language]} <span>{i18n.t('contents.title')}</span>
        </h1>
        <p>{data}</p>
        <ArticleLine count={wrong} language={language} onShow={() => setFilter('article')} />
        <form role="search" onSubmit={(event) => event.preventDefault()}>
          <input
            type="search"
            value={query}
            aria-label={i18n.t('contents.search')}
            placeholder={i18n.t('contents.search')}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <label>
            {i18n.t('contents.status')}{' '}
            <select value={filter} onChange={(event) => setFilter(event.currentTarget.value as FactFilter)}>
              <option value="">{i18n.t('contents.anyStatus')}</option>
              {STATUSES.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`status.${one}`)}
                </option>
              ))}
              <option value="article">{i18n.t('contents.articleWrong')}</option>
            </select>
          </label>
          <button type="button" class="fc-button" onClick={() => print()}>
            {i18n.t('contents.print')}
          </button>
        </form>
        <p role="status">
          {i18n.t('options.entities', found.length)}, {i18n.t('options.facts', facts)}
        </p>
      </header>
      <main>
        {(whole ? found : found.slice(0, FIRST)).map((entity) => (
          <ContentsEntity key={entity.id} entity={entity} data={data} info={library.info} reported={reported} />
        ))}
      </main>
    </div>
  );
}

/** The pack was started from an article; what that got wrong is said at the top, since it is what a reader may have read. */
function ArticleLine({ count, language, onShow }: { count: number; language: ReaderLanguage; onShow: () => void }) {
  const article = library.sources[library.info.article];
  if (!article) return null;
  const { url, publisher, date } = article;
  return (
    <p class="fc-article">
      {i18n.t('options.article')}{' '}
      <a href={url} target="_blank" rel="noopener noreferrer">
        {publisher}
      </a>
      {date && `, ${formatDate(date, language)}`}. {i18n.t('contents.articleFacts', count)}{' '}
      {count > 0 && (
        <button type="button" class="fc-text-button" data-do="article" onClick={onShow}>
          {i18n.t('contents.showThem')}
        </button>
      )}
    </p>
  );
}

/** An entity or a fact by its id; it was not there yet when the browser looked for it. */
function goToLinked(): void {
  const id = location.hash.slice(1);
  if (id === '') return;
  const fact = document.querySelector<HTMLElement>(`[data-fact="${CSS.escape(id)}"]`);
  if (!fact) location.replace(location.hash);
  else {
    fact.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (reported === undefined) fact.focus({ preventScroll: true });
  }
}

/** What a link leads to must be there at once. */
function isLinked(): boolean {
  return location.hash !== '';
}

/** What the address bar or the menu of a selection wants to be searched for. */
function asked(): string {
  return new URLSearchParams(location.search).get('search') ?? '';
}
