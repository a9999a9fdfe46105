/** Entities and aliases that the reader has hidden from a card, each with its way back. */
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { readerLanguage } from '../card/reader-language.ts';
import type { Library } from '../pack/library.ts';
import { type HiddenEntry, readHidden } from './read-hidden.ts';
import type { ChoiceProps } from './Options.tsx';
import { Section } from './Section.tsx';

export function Hidden({ library, settings, change }: ChoiceProps & { library: Library }) {
  const panel = useRef<HTMLDivElement>(null);
  const entries = readHidden(settings, library, readerLanguage());
  const show = ({ setting, stored }: HiddenEntry): void => {
    change(
      setting,
      settings[setting].filter((other) => other !== stored),
    );
    // The button that had the focus goes with its row.
    panel.current?.focus();
  };
  return (
    <Section id="hidden" help={i18n.t('options.hiddenHelp')}>
      <div ref={panel} tabIndex={-1}>
        {entries.length === 0 ? (
          <p class="fc-nothing">{i18n.t('options.noneHidden')}</p>
        ) : (
          <ul class="fc-sites">
            {entries.map((entry) => (
              <li key={`${entry.setting} ${entry.stored}`} data-hidden={entry.stored}>
                <span class="fc-host">{describe(entry)}</span>
                <button
                  type="button"
                  class="fc-button"
                  aria-label={i18n.t('options.showAgainNamed', [describe(entry)])}
                  onClick={() => show(entry)}
                >
                  {i18n.t('options.showAgain')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

function describe({ kind, name, detail }: HiddenEntry): string {
  switch (kind) {
    case 'entity':
      return name;
    case 'alias':
      return i18n.t('options.hiddenAlias', [detail, name]);
    case 'page':
      return i18n.t('options.hiddenOnPage', [name, detail]);
  }
}
