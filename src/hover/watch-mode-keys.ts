/** The keys that mention mode takes, and what ends it. Only trusted events count: the page can forge others. */

export interface ModeKeys {
  /** Does what a key is for; false if it is for the page. */
  take: (key: string) => boolean;
  end: () => void;
}

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

export function watchModeKeys({ take, end }: ModeKeys, signal: AbortSignal): void {
  const options = { capture: true, signal } as const;
  const isOurs = ({ target }: Event): boolean => target instanceof Element && target.localName === 'fact-cards-host';
  document.addEventListener(
    'keydown',
    (event) => {
      // In the card keys scroll and activate as everywhere.
      if (!event.isTrusted || isOurs(event) || event.isComposing) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !take(event.key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    options,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !isOurs(event)) end();
    },
    { ...options, passive: true },
  );
  document.addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      if (!isOurs(event) && target instanceof Element && target.matches(FIELDS)) end();
    },
    options,
  );
}
