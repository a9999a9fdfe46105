/** An on/off switch with its label, for popup and options. */
import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
  disabled?: boolean;
}

export function Switch({ on, onChange, children, disabled = false }: SwitchProps) {
  return (
    <label class="fc-switch">
      <span class="fc-switch-label">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
