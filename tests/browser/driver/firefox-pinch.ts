/** Firefox has no gesture for its drivers: a privileged script in the tab's own process magnifies. */
import type { Point } from './test-browser.ts';

const SCALE = 2;

export function pinchFirefox({ x, y }: Point): string {
  // The point stays where it is, so what is left of it moves out of sight by the part of it that no longer fits.
  const offset = (from: number): number => from - from / SCALE;
  const inProcess = `
    content.windowUtils.setResolutionAndScaleTo(${SCALE});
    content.windowUtils.scrollToVisual(${offset(x)}, ${offset(y)},
      content.windowUtils.UPDATE_TYPE_MAIN_THREAD, content.windowUtils.SCROLL_MODE_INSTANT);
  `;
  const url = `data:,${encodeURIComponent(inProcess)}`;
  return `gBrowser.selectedBrowser.messageManager.loadFrameScript(${JSON.stringify(url)}, false)`;
}
