/** The language of cards that goes with the language of the UI. */
import { i18n } from '#i18n';
import type { CardLanguage } from '../pack/library.ts';

export function cardLanguage(): CardLanguage {
  return i18n.t('cardLanguage') === 'de' ? 'de' : 'en';
}
