/** Brings the looks that few readers see (highlights/looks.css) into this document, once one of them is wanted. */
import { askBackground } from '../messages/ask-background.ts';
import type { HighlightStyle } from '../settings/settings.ts';

const LATE: ReadonlySet<HighlightStyle> = new Set(['underline', 'marker', 'topic']);

let coming: Promise<boolean | undefined> | undefined;

/** They come once; refused now (the background has ended meanwhile) does not mean refused for ever. */
export async function bringLooks(): Promise<void> {
  coming ??= askBackground({ type: 'looks' }, true);
  if (!(await coming)) coming = undefined;
}

/** The same, if the style is not drawn by what each page has from its beginning. */
export function bringLookOf(style: HighlightStyle): void {
  if (LATE.has(style)) void bringLooks();
}
