/** The toolbar popup, and the same beside the page: switches, search, and the page facts of the active tab. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import library from 'virtual:library';
import { i18n } from '#i18n';
import { CardLanguagesContext } from '../card/card-languages.ts';
import { PolicyContext } from '../card/Locked.tsx';
import { fitsPattern } from '../settings/fits-pattern.ts';
import { decideSite, switchSite } from '../settings/site-rule.ts';
import { useSettings } from '../settings/use-settings.ts';
import { mergeFrames } from './merge-frames.ts';
import { PageFacts } from './PageFacts.tsx';
import { PopupHead } from './PopupHead.tsx';
import { SearchResults } from './SearchResults.tsx';
import { siteOf } from './site-of.ts';
import { panelOpener } from './open-panel.ts';
import { useTab } from './use-tab.ts';
import { useKeepInView } from './use-keep-in-view.ts';
import { whyNothing } from './why-nothing.ts';
import { WhyNothing } from './WhyNothing.tsx';

/** @param beside it stays beside the page, follows the reader from tab to tab and through the page */
export function Popup({ beside }: { beside: boolean }) {
  const { tab, frames, answer, link, settled, inView, refresh } = useTab(beside);
  const { settings, change, replace, policy, failed } = useSettings(tab?.isPrivate);
  const main = useRef<HTMLElement>(null);
  useKeepInView(main, inView);
  const [query, setQuery] = useState('');
  const facts = useMemo(() => mergeFrames(frames), [frames]);
  const theme = settings?.theme;
  useLayoutEffect(() => {
    if (theme) document.body.dataset['theme'] = theme;
  }, [theme]);
  // One paint: a popup that grows while it opens makes the reader miss what they aim at.
  if (!settings || !settled) return null;

  const site = siteOf(frames, tab?.url);
  const where = { site, address: tab?.url ?? '', fits: fitsPattern };
  const decision = decideSite(settings, where);
  const cause = whyNothing({
    url: tab?.url,
    permitted: tab?.permitted ?? true,
    paused: settings.paused,
    siteOff: !decision.on,
    answer,
    frames,
  });
  const setSite = (on: boolean): void => replace({ ...settings, ...switchSite(settings, where, on) });
  const setPaused = (paused: boolean): void => change('paused', paused);
  return (
    <PolicyContext.Provider value={policy}>
      <CardLanguagesContext.Provider value={settings.cardLanguages}>
        <div class={beside ? 'fc-popup fc-beside' : 'fc-popup'}>
          <PopupHead
            site={site}
            siteOff={!decision.on}
            paused={settings.paused}
            onSite={setSite}
            onPaused={setPaused}
            onPanel={beside ? undefined : panelOpener(tab?.windowId)}
          />
          {failed && (
            <p class="fc-failed" role="alert">
              {i18n.t('popup.notSaved')}
            </p>
          )}
          <div class="fc-search" role="search">
            <input
              type="search"
              value={query}
              placeholder={i18n.t('popup.search')}
              aria-label={i18n.t('popup.search')}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </div>
          <main ref={main}>
            {query.trim() !== '' ? (
              <SearchResults library={library} query={query} pageHas={facts.pageHas} />
            ) : cause ? (
              <WhyNothing
                cause={cause}
                site={site}
                entry={decision.entry}
                tabId={tab?.id}
                onSiteOn={() => setSite(true)}
                onResume={() => setPaused(false)}
                onTryAgain={refresh}
              />
            ) : (
              <PageFacts
                library={library}
                facts={facts}
                settings={settings}
                change={change}
                inView={inView}
                jump={(frame, entity, back) => link?.jump(frame, entity, back)}
              />
            )}
          </main>
        </div>
      </CardLanguagesContext.Provider>
    </PolicyContext.Provider>
  );
}
