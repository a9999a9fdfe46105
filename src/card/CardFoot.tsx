/** Why this card, how old its data are, and how to be rid of it. */
import { i18n } from '#i18n';
import type { FactCardProps } from './FactCard.tsx';
import { formatDate } from './format-date.ts';
import { onTrusted } from './on-trusted.ts';

export function CardFoot({
  content,
  reason,
  onSiteOff,
  onTopicOff,
}: Pick<FactCardProps, 'content' | 'reason' | 'onSiteOff' | 'onTopicOff'>) {
  return (
    <footer class="fc-foot">
      {reason && <p>{reason}</p>}
      <p>{i18n.t('card.data', [formatDate(content.dataDate, content.language), content.packVersion])}</p>
      <div class="fc-actions">
        {onSiteOff && (
          <button type="button" class="fc-text-button" onClick={onTrusted(onSiteOff)}>
            {i18n.t('card.siteOff')}
          </button>
        )}
        {content.topics.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="fc-text-button"
            data-topic={id}
            onClick={onTrusted(() => onTopicOff(id))}
          >
            {i18n.t('card.topicOff', [label])}
          </button>
        ))}
      </div>
    </footer>
  );
}
