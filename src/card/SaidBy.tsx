/** Who says so: our words in the reader's language around a name in the fact's. */
import { i18n } from '#i18n';
import type { CardFact } from '../pack/card-content.ts';

/** Stands where the name comes; in no text of ours. */
const PLACE = '\u0000';

export function SaidBy({ fact: { attribution, language } }: { fact: CardFact }) {
  const [before, after] = i18n.t('card.saidBy', [PLACE]).split(PLACE);
  return (
    <p class="fc-said">
      {before}
      <span lang={language}>{attribution}</span>
      {after}
    </p>
  );
}
