/** Name, one line and position of the mention at which the keyboard is, and the keys. */
import { i18n } from '#i18n';
import type { ModePlace } from './card-script.ts';
import { formatNumber } from './format-number.ts';

export function ModeLine({ at, withKeys = false }: { at?: ModePlace; withKeys?: boolean }) {
  return (
    <>
      <p role="status" class="fc-mode-at" lang={at?.content.language}>
        {at && (
          <>
            <strong>{at.content.name}</strong> <span>{at.content.oneLiner}</span>{' '}
            <span class="fc-mode-position">{position(at)}</span>
            {/* Read aloud once; seen all the time below. */}
            {withKeys && <span class="fc-read-aloud"> {i18n.t('card.modeKeys')}</span>}
          </>
        )}
      </p>
      <p class="fc-mode-keys" aria-hidden="true">
        {i18n.t('card.modeKeys')}
      </p>
    </>
  );
}

function position({ position: at, total, content: { language } }: ModePlace): string {
  return i18n.t('card.position', [formatNumber(at, language), formatNumber(total, language)]);
}
