import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HOVER_SCRIPT, type HoverScript } from '../src/hover/hover-script.ts';
import { startHover } from '../src/hover/start-hover.ts';

/** Put into a frame by the background once the frame has a mention. */
export default defineUnlistedScript(() => {
  const script: HoverScript = { start: startHover };
  (globalThis as unknown as Record<string, HoverScript>)[HOVER_SCRIPT] = script;
});
