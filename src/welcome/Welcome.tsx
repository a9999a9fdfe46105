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
        <Step
          title={<ByHand pointer={i18n.t('welcome.step1')} finger={i18n.t('welcome.step1Touch')} />}
          text={<ByHand pointer={i18n.t('welcome.step1Text')} finger={i18n.t('welcome.step1TouchText')} />}
        >
          <p class="fc-live" data-live>
            {i18n.t('welcome.live')}
          </p>
        </Step>
        <Step
          title={i18n.t('welcome.step2')}
          text={<ByHand pointer={i18n.t('welcome.step2Text')} finger={i18n.t('welcome.step2TouchText')} />}
        >
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

/** What is said where a pointer can rest, and where there are only fingers: the style sheet knows which it is. */
function ByHand({ pointer, finger }: { pointer: string; finger: string }) {
  return (
    <>
      <span class="fc-by-pointer">{pointer}</span>
      <span class="fc-by-finger">{finger}</span>
    </>
  );
}

interface StepProps {
  title: ComponentChildren;
  text: ComponentChildren;
  children: ComponentChildren;
}

function Step({ title, text, children }: StepProps) {
  return (
    <li>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </li>
  );
}
