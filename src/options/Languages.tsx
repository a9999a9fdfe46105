/** The order of languages in which names and facts come. The words of the UI follow the browser. */
import { useRef } from 'preact/hooks';
import { IconButton } from '../card/IconButton.tsx';
import { Locked } from '../card/Locked.tsx';
import { readerLanguage } from '../card/reader-language.ts';
import { i18n } from '#i18n';
import { hasFacts, languageOrder, type ReaderLanguage } from '../pack/reader-language.ts';
import { ownName } from './describe-setting.ts';
import type { ChoiceProps } from './Options.tsx';
import { Section } from './Section.tsx';

/** 16 x 16: an arrow upwards, and one downwards. */
const UP = 'M8 13V3.5M4 7.5l4-4 4 4';
const DOWN = 'M8 3v9.5M4 8.5l4 4 4-4';

export function Languages({ settings, change }: ChoiceProps) {
  const list = useRef<HTMLOListElement>(null);
  const order = languageOrder(readerLanguage(), settings.cardLanguages);
  const move = (language: ReaderLanguage, by: 1 | -1): void => {
    const next = order.filter((one) => one !== language);
    next.splice(order.indexOf(language) + by, 0, language);
    change('cardLanguages', next.join(' '));
    // At the end of the list the pressed button goes away: its fellow is the next to press.
    requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-language="${language}"]`);
      if (!row?.contains(document.activeElement)) row?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    });
  };
  return (
    <Section id="languages" help={i18n.t('options.languagesHelp', [ownName(readerLanguage())])}>
      <Locked names={['cardLanguages']}>
        <ol class="fc-languages" ref={list}>
          {order.map((language, at) => (
            <li key={language} data-language={language}>
              <span>
                <b lang={language}>{ownName(language)}</b>{' '}
                <span class="fc-language-has">
                  {hasFacts(language) ? i18n.t('options.namesAndFacts') : i18n.t('options.namesOnly')}
                </span>
              </span>
              {at > 0 && (
                <IconButton
                  label={i18n.t('options.moveUp', [ownName(language)])}
                  path={UP}
                  onClick={() => move(language, -1)}
                />
              )}
              {at < order.length - 1 && (
                <IconButton
                  label={i18n.t('options.moveDown', [ownName(language)])}
                  path={DOWN}
                  onClick={() => move(language, 1)}
                />
              )}
            </li>
          ))}
        </ol>
        {settings.cardLanguages !== '' && (
          <button type="button" class="fc-button" data-do="as-browser" onClick={() => change('cardLanguages', '')}>
            {i18n.t('options.asBrowser')}
          </button>
        )}
      </Locked>
    </Section>
  );
}
