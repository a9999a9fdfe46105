/** The resolver's reason in the reader's words. */
import { i18n } from '#i18n';
import type { CardReason } from './card-script.ts';

export function describeReason({ kind, text = '', where = 'block' }: CardReason): string | undefined {
  switch (kind) {
    case 'name':
      return i18n.t('card.why.name');
    case 'nothing-against':
      return i18n.t('card.why.nothingAgainst');
    case 'named-elsewhere':
      return i18n.t('card.why.namedElsewhere');
    case 'related':
      return i18n.t('card.why.related');
    case 'beside':
      return i18n.t('card.why.beside', [text]);
    case 'word':
      return i18n.t(`card.why.${where}`, [text.replace(/\*$/, '…')]);
    default:
      return undefined;
  }
}
