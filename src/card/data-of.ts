/** How old the data of a card are, and of which version of the pack, in words. */
import { i18n } from '#i18n';
import type { CardContent } from '../pack/card-content.ts';
import { formatDate } from './format-date.ts';

export function dataOf({
  dataDate,
  language,
  packVersion,
}: Pick<CardContent, 'dataDate' | 'language' | 'packVersion'>) {
  return i18n.t('card.data', [formatDate(dataDate, language), packVersion]);
}
