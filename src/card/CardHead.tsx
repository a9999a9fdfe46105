/** Name and type, and what can be done to the card itself. Pressed and drawn, the head moves the card. */
import { i18n } from '#i18n';
import type { FactCardProps } from './FactCard.tsx';
import { IconButton } from './IconButton.tsx';
import { onTrusted } from './on-trusted.ts';

export interface CardFrameProps {
  /** A sheet can be neither pinned nor moved. */
  isSheet?: boolean | undefined;
  pinned: boolean;
  expanded: boolean;
  onPin: () => void;
  onExpand: () => void;
  /** To the next corner. */
  onMove: () => void;
  onGrab: (press: PointerEvent) => void;
}

/** 16 x 16: a pin; arrows outwards and inwards; a corner with an arrow. */
const PIN = 'M6 2h4M7 2v5l-2.5 3h7L9 7V2M8 10v4';
const LARGER = 'M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9';
const SMALLER = 'M13 6.5H9.5V3M9.5 6.5 14 2M3 9.5h3.5V13M6.5 9.5 2 14';
const MOVE = 'M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2';

export function CardHead({ content, onBack, onClose, frame }: FactCardProps) {
  const { isSheet, pinned, expanded, onPin, onExpand, onMove, onGrab } = frame;
  const press = (event: PointerEvent): void => {
    if (event.button === 0 && !(event.target as Element).closest('button')) onGrab(event);
  };
  return (
    <header class="fc-head" onPointerDown={onTrusted(press)}>
      {onBack && <IconButton label={i18n.t('card.back')} path="M10 2.5 4.5 8l5.5 5.5" onClick={onBack} />}
      <div class="fc-title" lang={content.names}>
        <h2 id="fc-name">{content.name}</h2>
        <p class="fc-type">{content.type}</p>
      </div>
      <div class="fc-frame">
        {pinned && <IconButton label={i18n.t('card.move')} path={MOVE} onClick={onMove} />}
        {!isSheet && <IconButton label={i18n.t('card.pin')} path={PIN} pressed={pinned} onClick={onPin} />}
        <IconButton
          label={expanded ? i18n.t('card.smaller') : i18n.t('card.larger')}
          path={expanded ? SMALLER : LARGER}
          onClick={onExpand}
        />
        <IconButton label={i18n.t('card.close')} path="M3.5 3.5l9 9M12.5 3.5l-9 9" onClick={onClose} />
      </div>
    </header>
  );
}
