/** The options page: one page, every change stored at once, every other window's change shown at once. */
import { useEffect, useRef, useState } from 'preact/hooks';
import library from 'virtual:library';
import { i18n } from '#i18n';
import type { Settings } from '../settings/settings.ts';
import { type SettingsView, useSettings } from '../settings/use-settings.ts';
import { About } from './About.tsx';
import { Badge } from './Badge.tsx';
import { Behaviour } from './Behaviour.tsx';
import { CardLook } from './CardLook.tsx';
import { Data } from './Data.tsx';
import { Hidden } from './Hidden.tsx';
import { Highlights } from './Highlights.tsx';
import { Keyboard } from './Keyboard.tsx';
import { CardLanguagesContext } from '../card/card-languages.ts';
import { PolicyContext } from '../card/Locked.tsx';
import { Languages } from './Languages.tsx';
import { OptionsSearch } from './OptionsSearch.tsx';
import { PolicyNote } from './PolicyNote.tsx';
import { SECTIONS } from './Section.tsx';
import { Sites } from './Sites.tsx';
import { Topics } from './Topics.tsx';
import { Trust } from './Trust.tsx';
import type { StartPreview } from './use-preview.ts';
import { useSectionSearch } from './use-section-search.ts';

export interface ChoiceProps {
  settings: Settings;
  change: SettingsView['change'];
}

export function Options({ startPreview }: { startPreview: StartPreview }) {
  const { settings, change, replace, policy, failed } = useSettings();
  const [query, setQuery] = useState('');
  const main = useRef<HTMLElement>(null);
  const ready = settings !== undefined;
  useEffect(() => {
    // The section of a deep link was not there yet when the browser looked for it.
    if (ready && location.hash) location.replace(location.hash);
  }, [ready]);
  useSectionSearch(main, query, [settings]);
  if (!settings) return null;
  const choice = { settings, change };
  return (
    <PolicyContext.Provider value={policy}>
      <CardLanguagesContext.Provider value={settings.cardLanguages}>
        <div class="fc-theme fc-options" data-theme={settings.theme}>
          <header>
            <img src="/icons/icon.svg" width="32" height="32" alt="" />
            <h1>
              {i18n.t('extensionName')} <span>{i18n.t('options.title')}</span>
            </h1>
          </header>
          <nav aria-label={i18n.t('options.sections')}>
            <OptionsSearch query={query} onSearch={setQuery} />
            <ul>
              {SECTIONS.map((id) => (
                <li key={id}>
                  <a href={`#${id}`}>{i18n.t(`options.${id}`)}</a>
                </li>
              ))}
            </ul>
          </nav>
          <main ref={main}>
            <PolicyNote library={library} />
            <Topics library={library} {...choice} />
            <Highlights library={library} startPreview={startPreview} {...choice} />
            <Behaviour {...choice} />
            <CardLook {...choice} />
            <Languages {...choice} />
            <Sites {...choice} />
            <Hidden library={library} {...choice} />
            <Keyboard />
            <Badge {...choice} />
            <Data settings={settings} replace={replace} />
            <Trust library={library} />
            <About library={library} />
          </main>
          <p class="fc-not-saved" role="alert">
            {failed && i18n.t('options.notSaved')}
          </p>
        </div>
      </CardLanguagesContext.Provider>
    </PolicyContext.Provider>
  );
}
