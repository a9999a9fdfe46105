/** A choice of one, each a card to click. */
import { useId } from 'preact/hooks';

export interface RadioCardsProps<Value extends string> {
  legend: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

export function RadioCards<Value extends string>({ legend, options, chosen, onChoose }: RadioCardsProps<Value>) {
  const name = useId();
  return (
    <fieldset class="fc-choice">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} class="fc-radio-card">
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span data-option={value}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
