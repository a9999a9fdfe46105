/** The popup's line to all frames of a tab. */
import { browser } from 'wxt/browser';
import { type FromPage, type JumpMessage, PAGE_PORT, parseFromPage } from '../messages/page-port.ts';

export interface PageLink {
  jump: (frame: string, entity: string, back?: boolean) => void;
}

/** Calls `heard` for each message of a frame and `nobody` when no frame is there (any more). */
export function linkPage(
  tabId: number,
  heard: (frame: FromPage) => void,
  nobody: () => void,
  signal: AbortSignal,
): PageLink {
  const port = browser.tabs.connect(tabId, { name: PAGE_PORT });
  port.onMessage.addListener((message: unknown) => {
    const frame = parseFromPage(message);
    if (frame && !signal.aborted) heard(frame);
    else if (!frame) console.warn('Fact Cards: a message of a page that does not fit was ignored.', message);
  });
  port.onDisconnect.addListener(() => {
    // Reading it keeps Chromium from logging an unchecked error; the reason is always the same.
    void browser.runtime.lastError;
    if (!signal.aborted) nobody();
  });
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
  return {
    jump: (frame, entity, back = false) => {
      const message: JumpMessage = { type: 'jump', frame, entity, back };
      try {
        port.postMessage(message);
      } catch (error) {
        console.info('Fact Cards: the page has just gone on, so there is nothing to go to.', error);
      }
    },
  };
}
