/** One line in the place where a card was: what has been switched off, and the way back. */
import { i18n } from '#i18n';
import { onTrusted } from './on-trusted.ts';

export interface NoticeProps {
  text: string;
  onUndo: () => void;
  onClose: () => void;
}

export function Notice({ text, onUndo, onClose }: NoticeProps) {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div class="fc-notice-line" onKeyDown={onTrusted(onKey)}>
      <p>{text}</p>
      <button type="button" class="fc-button" data-undo onClick={onTrusted(onUndo)}>
        {i18n.t('card.undo')}
      </button>
    </div>
  );
}
