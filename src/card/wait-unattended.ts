/** Waits some seconds in which neither pointer nor keyboard is at an element. */

/** Milliseconds: long enough to read one line and reach the button; the options undo it later, too. */
const STAY = 10_000;

export function waitUnattended(element: HTMLElement, done: () => void, signal: AbortSignal): void {
  let timer = setTimeout(done, STAY);
  const hold = (): void => clearTimeout(timer);
  const goOn = (): void => {
    clearTimeout(timer);
    timer = setTimeout(done, STAY);
  };
  for (const type of ['pointerenter', 'focusin'] as const) element.addEventListener(type, hold, { signal });
  for (const type of ['pointerleave', 'focusout'] as const) element.addEventListener(type, goOn, { signal });
  if (element.contains((element.getRootNode() as ShadowRoot).activeElement)) hold();
  signal.addEventListener('abort', hold, { once: true });
}
