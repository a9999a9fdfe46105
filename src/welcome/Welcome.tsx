/** What a reader sees after the install: try a card, find the icon, choose topics. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { useSettings } from '../settings/use-settings.ts';
import { PinHint } from './PinHint.tsx';

export function Welcome() {
  const { settings } = useSettings();
  return (
    <main class="fc-theme fc-welcome" data-theme={settings?.theme ?? 'system'}>
      <header>
        <img src="/icons/icon.svg" width="48" height="48" alt="" />
        <h1>{i18n.t('welcome.title')}</h1>
        <p>{i18n.t('welcome.lead')}</p>
      </header>
      <ol>
        <Step title={i18n.t('welcome.step1')} text={i18n.t('welcome.step1Text')}>
          <p class="fc-live" data-live>
            {i18n.t('welcome.live')}
          </p>
        </Step>
        <Step title={i18n.t('welcome.step2')} text={i18n.t('welcome.step2Text')}>
          <PinHint />
        </Step>
        <Step title={i18n.t('welcome.step3')} text={i18n.t('welcome.step3Text')}>
          <a class="fc-button fc-to-options" href="/options.html#topics">
            {i18n.t('welcome.toOptions')}
          </a>
        </Step>
      </ol>
      <footer>{i18n.t('welcome.privacy')}</footer>
    </main>
  );
}

function Step({ title, text, children }: { title: string; text: string; children: ComponentChildren }) {
  return (
    <li>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </li>
  );
}
