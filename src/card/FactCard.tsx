/** The card of one entity. Knows no page: the host shows it, the options preview shows the same. */
import type { CardContent } from '../pack/card-content.ts';
import { CardFoot } from './CardFoot.tsx';
import { type CardFrameProps, CardHead } from './CardHead.tsx';
import { FactList } from './FactList.tsx';
import type { HideChoices } from './NotThisOne.tsx';
import { RelatedList } from './RelatedList.tsx';

/** Carries out what the reader chose; `byKeyboard` says how. */
export type Choose = (byKeyboard: boolean) => void;

export interface FactCardProps {
  content: CardContent;
  /** Why this card appears, in the reader's words. */
  reason: string | undefined;
  frame: CardFrameProps;
  onOpenEntity: (entity: string) => void;
  onBack: (() => void) | undefined;
  onClose: () => void;
  onSiteOff: Choose | undefined;
  onTopicOff: (topic: { id: string; label: string }, byKeyboard: boolean) => void;
  /** Undefined where the card is of no mention, but of a related entity. */
  hide: HideChoices | undefined;
}

export function FactCard(props: FactCardProps) {
  const { content, frame, onOpenEntity } = props;
  return (
    // Focusable by script only: a card that the keyboard opened is read from its name on.
    <div class="fc-card-body" role="dialog" aria-labelledby="fc-name" lang={content.language} tabIndex={-1}>
      <CardHead {...props} />
      {/* Focusable, so that the keyboard can scroll it. */}
      <div class="fc-scroll" tabIndex={0} aria-labelledby="fc-name" role="group">
        <p class="fc-line" lang={content.names}>
          {content.oneLiner}
        </p>
        <FactList content={content} expanded={frame.expanded} />
        <RelatedList content={content} onOpen={onOpenEntity} />
        <CardFoot {...props} />
      </div>
    </div>
  );
}
