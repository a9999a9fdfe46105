/** A button that is only a sign; its label is read aloud and shown as a tooltip. */
import { onTrusted } from './on-trusted.ts';

export interface IconButtonProps {
  label: string;
  /** Strokes in a box of 16 x 16. */
  path: string;
  onClick: () => void;
  /** For a button that opens something: is it open? */
  expanded?: boolean;
  /** For a button that stays on: is it? */
  pressed?: boolean;
}

export function IconButton({ label, path, onClick, expanded, pressed }: IconButtonProps) {
  return (
    <button
      type="button"
      class="fc-icon-button"
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={onTrusted(onClick)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
