/** Why this card, how old its data are, and how to be rid of it. */
import { i18n } from '#i18n';
import type { FactCardProps } from './FactCard.tsx';
import { dataOf } from './data-of.ts';
import { NotThisOne } from './NotThisOne.tsx';
import { onTrusted } from './on-trusted.ts';

export function CardFoot({
  content,
  reason,
  onSiteOff,
  onTopicOff,
  hide,
}: Pick<FactCardProps, 'content' | 'reason' | 'onSiteOff' | 'onTopicOff' | 'hide'>) {
  const topics = content.locked?.includes('topicsOff') ? [] : content.topics;
  return (
    <footer class="fc-foot">
      {reason && <p>{reason}</p>}
      <p>{dataOf(content)}</p>
      {hide && <NotThisOne name={content.name} hide={hide} />}
      <div class="fc-actions">
        {onSiteOff && (
          <button
            type="button"
            class="fc-text-button"
            data-off="site"
            onClick={onTrusted((event) => onSiteOff(event.detail === 0))}
          >
            {i18n.t('card.siteOff')}
          </button>
        )}
        {topics.map((topic) => (
          <button
            key={topic.id}
            type="button"
            class="fc-text-button"
            data-topic={topic.id}
            onClick={onTrusted((event) => onTopicOff(topic, event.detail === 0))}
          >
            {i18n.t('card.topicOff', [topic.label])}
          </button>
        ))}
      </div>
    </footer>
  );
}
