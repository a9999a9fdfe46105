/** A switch with a line below that explains it. */
import { Switch, type SwitchProps } from '../card/Switch.tsx';

export function SwitchRow({ help, ...props }: SwitchProps & { help: string }) {
  return (
    <div class="fc-switch-row">
      <Switch {...props} />
      <p class="fc-help">{help}</p>
    </div>
  );
}
