/** The card of one entity. Knows no page: the host shows it, the options preview shows the same. */
import { i18n } from '#i18n';
import type { CardContent } from '../pack/card-content.ts';
import { CardFoot } from './CardFoot.tsx';
import { FactList } from './FactList.tsx';
import { IconButton } from './IconButton.tsx';
import { RelatedList } from './RelatedList.tsx';

export interface FactCardProps {
  content: CardContent;
  /** Why this card appears, in the reader's words. */
  reason: string | undefined;
  onOpenEntity: (entity: string) => void;
  onBack: (() => void) | undefined;
  onClose: () => void;
  onSiteOff: (() => void) | undefined;
  onTopicOff: (topic: string) => void;
}

export function FactCard(props: FactCardProps) {
  const { content, onBack, onClose, onOpenEntity } = props;
  return (
    <div class="fc-card-body" role="dialog" aria-labelledby="fc-name" lang={content.language}>
      <header class="fc-head">
        {onBack && <IconButton label={i18n.t('card.back')} path="M10 2.5 4.5 8l5.5 5.5" onClick={onBack} />}
        <div class="fc-title">
          <h2 id="fc-name">{content.name}</h2>
          <p class="fc-type">{content.type}</p>
        </div>
        <IconButton label={i18n.t('card.close')} path="M3.5 3.5l9 9M12.5 3.5l-9 9" onClick={onClose} />
      </header>
      {/* Focusable, so that the keyboard can scroll it. */}
      <div class="fc-scroll" tabIndex={0} aria-labelledby="fc-name" role="group">
        <p class="fc-line">{content.oneLiner}</p>
        <FactList content={content} />
        <RelatedList related={content.related} onOpen={onOpenEntity} />
        <CardFoot {...props} />
      </div>
    </div>
  );
}
