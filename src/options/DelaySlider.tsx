/** A time in milliseconds, to be drawn or typed by arrow keys. */
import { formatMilliseconds } from '../card/format-number.ts';
import { readerLanguage } from '../card/reader-language.ts';
import { LONGEST } from '../settings/settings.ts';

export interface DelaySliderProps {
  id: string;
  label: string;
  /** ms. */
  value: number;
  disabled: boolean;
  onChange: (value: number) => void;
}

/** ms: finer differences are not felt. */
const STEP = 50;

export function DelaySlider({ id, label, value, disabled, onChange }: DelaySliderProps) {
  const said = formatMilliseconds(value, readerLanguage());
  return (
    <div class="fc-slider">
      <label for={id}>{label}</label>
      <output for={id}>{said}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={LONGEST}
        step={STEP}
        value={value}
        disabled={disabled}
        aria-valuetext={said}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
