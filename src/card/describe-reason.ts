/** The resolver's reason in the reader's words. */
import { i18n } from '#i18n';
import type { CardReason } from './card-script.ts';

export function describeReason(reason: CardReason): string | undefined {
  switch (reason.kind) {
    case 'name':
      return i18n.t('card.why.name');
    case 'nothing-against':
      return i18n.t('card.why.nothingAgainst');
    case 'named-elsewhere':
      return i18n.t('card.why.namedElsewhere');
    case 'word':
      return i18n.t(`card.why.${reason.where}`, [reason.word]);
    default:
      return undefined;
  }
}
