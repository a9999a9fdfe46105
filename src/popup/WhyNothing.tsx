/** Why there are no page facts, with the one action that helps. */
import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PolicyContext } from '../card/Locked.tsx';
import type { SettingName } from '../settings/settings.ts';
import { hasPath, isPattern, showEntry } from '../settings/site-rule.ts';
import { askPermission, startTab } from './ask-browser.ts';
import { openOptions } from './open-options.ts';
import type { Cause } from './why-nothing.ts';

export interface WhyNothingProps {
  cause: Cause;
  site: string;
  /** The entry of the reader's lists that switches the site off; undefined: they read only the sites of a list. */
  entry: string | undefined;
  tabId: number | undefined;
  onSiteOn: () => void;
  onResume: () => void;
  onTryAgain: () => void;
}

/** Settings that can be the cause. */
const LOCKED_BY: Partial<Record<Cause, readonly SettingName[]>> = {
  paused: ['paused'],
  'site-off': ['sitesOff', 'sitesOn', 'onlySites'],
};

export function WhyNothing(props: WhyNothingProps) {
  const { cause, tabId, onTryAgain } = props;
  const { locked } = useContext(PolicyContext);
  // What an organisation has switched off, the reader cannot switch on.
  const isLocked = LOCKED_BY[cause]?.some((name) => locked.includes(name)) ?? false;
  const [refused, setRefused] = useState<'permission' | 'start'>();
  const start = async (): Promise<void> => {
    if (tabId !== undefined && (await startTab(tabId))) onTryAgain();
    else setRefused('start');
  };
  // Asked within the click itself: browsers refuse a request that comes later.
  const ask = async (): Promise<void> => ((await askPermission()) ? start() : setRefused('permission'));
  const action = actionOf(props, { ask: () => void ask(), start: () => void start() });
  return (
    <div class="fc-why" data-cause={cause}>
      <div role="status">
        <p class="fc-cause">{textOf(props)}</p>
        {refused && <p>{i18n.t(refused === 'start' ? 'popup.why.startFailed' : 'popup.why.notGiven')}</p>}
        {(cause === 'browser-page' || cause === 'pdf' || cause === 'nothing') && (
          <p>{i18n.t('popup.why.searchInstead')}</p>
        )}
      </div>
      {isLocked && <p>{i18n.t('options.locked')}</p>}
      {action && !isLocked && (
        <button type="button" class="fc-button fc-main-button" onClick={action.act}>
          {action.label}
        </button>
      )}
    </div>
  );
}

function textOf({ cause, site, entry }: WhyNothingProps): string {
  switch (cause) {
    case 'paused':
      return i18n.t('popup.why.paused');
    case 'site-off':
      if (entry === undefined) return i18n.t('popup.why.notOnList');
      return isPattern(entry) ? i18n.t('popup.why.entryOff', [showEntry(entry)]) : i18n.t('popup.why.siteOff', [site]);
    case 'no-permission':
      return i18n.t('popup.why.noPermission');
    case 'open-before':
      return i18n.t('popup.why.openBefore');
    case 'browser-page':
      return i18n.t('popup.why.browserPage');
    case 'pdf':
      return i18n.t('popup.why.pdf');
    case 'reading':
      return i18n.t('popup.why.reading');
    case 'busy':
      return i18n.t('popup.busy');
    case 'all-hidden':
      return i18n.t('popup.why.allHidden');
    case 'nothing':
      return i18n.t('popup.why.nothing');
  }
}

function actionOf(
  { cause, site, entry, onSiteOn, onResume }: WhyNothingProps,
  { ask, start }: { ask: () => void; start: () => void },
) {
  switch (cause) {
    case 'paused':
      return { label: i18n.t('popup.why.resume'), act: onResume };
    case 'site-off':
      // What names a path, or a page without a site, can be changed in the list only.
      return site === '' || (entry !== undefined && isPattern(entry) && hasPath(entry))
        ? { label: i18n.t('popup.why.toSites'), act: () => openOptions('sites') }
        : { label: i18n.t('popup.why.siteOn'), act: onSiteOn };
    case 'no-permission':
      return { label: i18n.t('popup.why.ask'), act: ask };
    case 'open-before':
      return { label: i18n.t('popup.why.start'), act: start };
    case 'all-hidden':
      return { label: i18n.t('popup.why.toHidden'), act: () => openOptions('hidden') };
    default:
      return undefined;
  }
}
