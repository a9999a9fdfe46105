/** Is the key down that the reader has chosen for cards? Only trusted events count. */
import type { Modifier } from '../settings/settings.ts';

/** Calls `changed` each time the key goes down or up. Returns whether it is down. */
export function watchModifier(key: () => Modifier, changed: () => void, signal: AbortSignal): () => boolean {
  let held = false;
  const set = (now: boolean): void => {
    if (now === held) return;
    held = now;
    changed();
  };
  const options = { capture: true, passive: true, signal } as const;
  const onKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === key()) set(event.type === 'keydown');
  };
  document.addEventListener('keydown', onKey, options);
  document.addEventListener('keyup', onKey, options);
  // A key that went down or up in another frame or window is seen with the next movement.
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.isTrusted) set(event.getModifierState(key()));
    },
    options,
  );
  window.addEventListener('blur', () => set(false), options);
  return () => held;
}
