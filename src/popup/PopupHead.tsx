/** The popup's head: where we are, what is on, and the way to the options. */
import { i18n } from '#i18n';
import { Locked } from '../card/Locked.tsx';
import { Switch } from '../card/Switch.tsx';
import { openOptions } from './open-options.ts';

export interface PopupHeadProps {
  /** '' on a page that has no site: no switch then. */
  site: string;
  siteOff: boolean;
  paused: boolean;
  onSite: (on: boolean) => void;
  onPaused: (paused: boolean) => void;
  /** Undefined where there is no place beside the page, or this is it. */
  onPanel: (() => void) | undefined;
}

export function PopupHead({ site, siteOff, paused, onSite, onPaused, onPanel }: PopupHeadProps) {
  return (
    <header>
      <div class="fc-popup-title">
        <h1>{i18n.t('extensionName')}</h1>
        {onPanel && (
          <button type="button" class="fc-text-button" data-do="panel" onClick={onPanel}>
            {i18n.t('popup.openPanel')}
          </button>
        )}
        <button type="button" class="fc-text-button" onClick={() => openOptions()}>
          {i18n.t('popup.options')}
        </button>
      </div>
      <div class="fc-switches">
        {site !== '' && (
          <Locked names={['sitesOff', 'sitesOn']}>
            <Switch on={!siteOff && !paused} disabled={paused} onChange={onSite}>
              {i18n.t('popup.onThisSite')} <span class="fc-site">{site}</span>
            </Switch>
          </Locked>
        )}
        <Locked names={['paused']}>
          <Switch on={!paused} onChange={(on) => onPaused(!on)}>
            {i18n.t('popup.everywhere')}
          </Switch>
        </Locked>
      </div>
    </header>
  );
}
