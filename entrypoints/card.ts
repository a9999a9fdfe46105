import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { buildCard } from '../src/card/card-host.tsx';
import { openBar } from '../src/card/open-bar.tsx';
import { offerCardScript } from '../src/card/card-script.ts';

/** Put into a frame by the background when the first dwell there begins. */
export default defineUnlistedScript(() => offerCardScript({ build: buildCard, openBar }));
