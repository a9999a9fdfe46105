import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerHoverScript } from '../src/hover/hover-script.ts';
import { startHover } from '../src/hover/start-hover.ts';

/** Put into a frame by the background once the frame has a mention. */
export default defineUnlistedScript(() => offerHoverScript({ start: startHover }));
