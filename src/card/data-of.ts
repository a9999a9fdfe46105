/** How old the data of a card are, and of which version of the pack, in words. */
import { i18n } from '#i18n';
import type { CardContent } from '../pack/card-content.ts';

export function dataOf({ dataDate, packVersion }: Pick<CardContent, 'dataDate' | 'packVersion'>): string {
  return i18n.t('card.data', [dataDate, packVersion]);
}
