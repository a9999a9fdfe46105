/** One line in the place where a card was: what has been switched off, and the way back. */
import { i18n } from '#i18n';
import { onTrusted } from './on-trusted.ts';

export interface NoticeProps {
  text: string;
  /** Undefined: there is nothing to undo, and the button closes the line. */
  onUndo: (() => void) | undefined;
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
      {onUndo ? (
        <button type="button" class="fc-button" data-undo onClick={onTrusted(onUndo)}>
          {i18n.t('card.undo')}
        </button>
      ) : (
        <button type="button" class="fc-button" onClick={onTrusted(onClose)}>
          {i18n.t('card.close')}
        </button>
      )}
    </div>
  );
}
