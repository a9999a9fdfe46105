/** The height of a sheet at the foot of the window: as high as it needs, and below the line that was tapped if that can be. */
import type { CardAnchor } from './card-script.ts';

/** Pixels between that line and the sheet. */
const GAP = 8;
/** Share of the window's height that a sheet may take: the page stays in sight, and there is a place to tap. */
const HEIGHT_SHARE = 0.6;
/** Pixels of a sheet at least, though it cover a line far down: head, one line and the first fact. */
const LOWEST = 260;

/** At the foot of what can be seen: two fingers may have magnified the page, and a keyboard may have come up. */
export function placeSheet(sheet: HTMLElement, { rects, y }: CardAnchor): void {
  const line = rects.find(({ top, bottom }) => top <= y && y <= bottom) ?? rects.at(-1);
  const { offsetLeft: left, offsetTop: top, width, height } = window.visualViewport!;
  const foot = top + height;
  const most = Math.min(height * HEIGHT_SHARE, Math.max(foot - (line?.bottom ?? 0) - GAP, LOWEST));
  sheet.style.setProperty('--fc-sheet-height', `${Math.floor(most)}px`);
  sheet.style.setProperty('--fc-sheet-room', `${height}px`);
  const right = document.documentElement.clientWidth - left - width;
  sheet.style.inset = `auto ${right}px ${window.innerHeight - foot}px ${left}px`;
}
