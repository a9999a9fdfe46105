/**
 * The page's scripts can reach into our shadow root. So they could press our links and buttons themselves, or make the
 * card invisible and lay it under the reader's next click. Neither counts.
 */

/** What makes a box invisible while it still takes clicks, and how it must be. */
const AS_MADE = { opacity: '1', filter: 'none', clipPath: 'none', maskImage: 'none', mixBlendMode: 'normal' } as const;
const GUARDED = ['click', 'auxclick', 'keydown'] as const;

/**
 * Stops what is not the reader's, or not on a card that the reader can see; so also a click that was on its way to the
 * page when the card faded in. Goes with the card.
 */
export function guardClicks(card: HTMLElement): void {
  for (const type of GUARDED) {
    card.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && isSeenAsMade(event.target as Element, card)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
}

function isSeenAsMade(target: Element, card: HTMLElement): boolean {
  for (let at: Element | null = target; at; at = at === card ? null : at.parentElement) {
    const style = getComputedStyle(at);
    const names = Object.keys(AS_MADE) as (keyof typeof AS_MADE)[];
    if (style.visibility !== 'visible' || names.some((name) => style[name] !== AS_MADE[name])) return false;
  }
  return true;
}
