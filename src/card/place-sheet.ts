/** The height of a sheet at the foot of the window: as high as it needs, and below the line that was tapped if that can be. */
import type { CardRequest } from './card-script.ts';

/** Pixels between that line and the sheet. */
const GAP = 8;
/** Share of the window's height that a sheet may take: the page stays in sight, and there is a place to tap. */
const HEIGHT_SHARE = 0.6;
/** Pixels of a sheet at least, though it cover a line far down: head, one line and the first fact. */
const LOWEST = 260;

export function placeSheet(sheet: HTMLElement, { rects, y }: CardRequest['anchor']): void {
  const line = rects.find(({ top, bottom }) => top <= y && y <= bottom) ?? rects.at(-1);
  const below = window.innerHeight - (line?.bottom ?? 0) - GAP;
  const height = Math.min(window.innerHeight * HEIGHT_SHARE, Math.max(below, LOWEST));
  sheet.style.setProperty('--fc-card-height', `${Math.floor(height)}px`);
}
