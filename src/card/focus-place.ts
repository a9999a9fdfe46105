/** Where the keyboard is, so that it can go back there when card or notice closes. */

/** The focused element, also inside open shadow trees; undefined when nothing has the focus. */
export function focusPlace(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : undefined;
}

export function focusAgain(place: HTMLElement | undefined): void {
  if (place?.isConnected) place.focus({ preventScroll: true });
}
