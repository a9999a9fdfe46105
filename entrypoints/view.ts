import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerViewScript } from '../src/reader/view-script.ts';
import { watchView } from '../src/reader/watch-view.ts';

/** Put into a page's frames by the panel beside it. */
export default defineUnlistedScript(() => offerViewScript({ watchView }));
