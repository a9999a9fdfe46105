/** A picture of the way to the icon: the toolbar's puzzle piece, then ours. */
import { i18n } from '#i18n';

/** 24 x 24: a puzzle piece as the browsers draw it. */
const PUZZLE =
  'M10 4a2 2 0 0 1 4 0v1h4a1 1 0 0 1 1 1v4h1a2 2 0 0 1 0 4h-1v5a1 1 0 0 1-1 1h-4v-1a2 2 0 0 0-4 0v1H6a1 1 0 0 1-1-1v-4h1a2 2 0 0 0 0-4H5V6a1 1 0 0 1 1-1h4z';

export function PinHint() {
  return (
    <div class="fc-pin" role="img" aria-label={i18n.t('welcome.pin')}>
      <svg viewBox="0 0 24 24" width="24" height="24">
        <path d={PUZZLE} />
      </svg>
      <svg viewBox="0 0 24 24" width="20" height="20">
        <path d="M4 12h15M13 6l6 6-6 6" />
      </svg>
      <img src="/icons/icon.svg" width="24" height="24" alt="" />
    </div>
  );
}
