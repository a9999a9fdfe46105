/** What the tab in front of Firefox holds, after forced collection: by a privileged script in the tab's own process. */
import type { Figures } from './test-browser.ts';

/** Cycles of collection after which nothing more goes. */
const COLLECTIONS = 3;
const DONE = 'fact-cards-test:figures';

/** Listeners can be asked for by target only: those on document, window and root are all that we and the page add. */
const IN_PROCESS = `
  for (let round = 0; round < ${COLLECTIONS}; round++) { Cu.forceGC(); Cu.forceCC(); }
  const reporters = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  const targets = [content, content.document, content.document.documentElement];
  const listeners = targets.reduce((sum, one) => sum + Services.els.getListenerInfoFor(one).length, 0);
  sendAsyncMessage('${DONE}', JSON.stringify({ listeners, heap: reporters.heapAllocated }));
`;

const EXPRESSION = `new Promise((resolve) => {
  const { messageManager } = gBrowser.selectedBrowser;
  const take = ({ data }) => { messageManager.removeMessageListener('${DONE}', take); resolve(data); };
  messageManager.addMessageListener('${DONE}', take);
  messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(IN_PROCESS)}), false);
})`;

/** @param run runs privileged code in the browser's window and returns the text it resolves to */
export async function measureFirefox(run: (expression: string) => Promise<string>): Promise<Figures> {
  return JSON.parse(await run(EXPRESSION)) as Figures;
}
