import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD_SCRIPT, type CardScript } from '../src/card/card-script.ts';
import { openCard } from '../src/card/card-host.tsx';

/** Put into a frame by the background when the first dwell there begins. */
export default defineUnlistedScript(() => {
  const script: CardScript = { open: openCard };
  (globalThis as unknown as Record<string, CardScript>)[CARD_SCRIPT] = script;
});
