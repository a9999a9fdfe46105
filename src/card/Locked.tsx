/** Controls of settings that an organisation may have locked: then they are seen, but cannot be changed. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { parsePolicy } from '../settings/policy.ts';
import type { SettingName } from '../settings/settings.ts';

export const PolicyContext = createContext(parsePolicy({}));

export interface LockedProps {
  /** All settings that the controls change: one that is locked locks them. */
  names: readonly SettingName[];
  children: ComponentChildren;
}

export function Locked({ names, children }: LockedProps) {
  const { locked } = useContext(PolicyContext);
  const id = useId();
  const name = names.find((one) => locked.includes(one));
  if (!name) return <>{children}</>;
  return (
    // A fieldset that is off switches off every control in it.
    <fieldset class="fc-lockable" disabled data-locked={name} aria-describedby={id}>
      {children}
      <p class="fc-locked" id={id}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M4 7.5h8v6H4zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2" />
        </svg>
        {i18n.t('options.locked')}
      </p>
    </fieldset>
  );
}
