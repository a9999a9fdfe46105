/** The pack's contents: every entity with all its facts and all their sources, to search and to print. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import library from 'virtual:library';
import { i18n } from '#i18n';
import { readerLanguage } from '../card/reader-language.ts';
import { dataOf } from '../card/data-of.ts';
import type { Status } from '../pack/schema.ts';
import { useSettings } from '../settings/use-settings.ts';
import { ContentsEntity } from './ContentsEntity.tsx';
import { listContents, searchContents } from './list-contents.ts';

/** Not the schema's own list, which would bring zod into the page. */
const STATUSES = ['supported', 'disputed', 'corrected', 'outdated'] as const satisfies readonly Status[];

export function Contents() {
  const { settings } = useSettings();
  const [query, setQuery] = useState(asked);
  const [status, setStatus] = useState<Status | ''>('');
  const language = readerLanguage();
  const all = useMemo(
    () => listContents(library, { language, today: new Date().toISOString().slice(0, 10) }),
    [language],
  );
  const found = useMemo(() => searchContents(all, { query, status }), [all, query, status]);
  const ready = settings !== undefined;
  useEffect(() => {
    // The entity of a deep link was not there yet when the browser looked for it.
    if (ready && location.hash) location.replace(location.hash);
  }, [ready]);
  if (!settings) return null;
  const data = dataOf({ language, dataDate: library.info.dataDate, packVersion: library.info.version });
  const facts = found.reduce((sum, entity) => sum + entity.facts.length, 0);
  return (
    <div class="fc-theme fc-contents" data-theme={settings.theme}>
      <header>
        <h1>
          {library.info.name[language]} <span>{i18n.t('contents.title')}</span>
        </h1>
        <p>{data}</p>
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
            <select value={status} onChange={(event) => setStatus(event.currentTarget.value as Status | '')}>
              <option value="">{i18n.t('contents.anyStatus')}</option>
              {STATUSES.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`status.${one}`)}
                </option>
              ))}
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
        {found.map((entity) => (
          <ContentsEntity key={entity.id} entity={entity} language={language} data={data} />
        ))}
      </main>
    </div>
  );
}

/** What the address bar or the menu of a selection wants to be searched for. */
function asked(): string {
  return new URLSearchParams(location.search).get('search') ?? '';
}
