/** The popup's line to all frames of a tab. */
import { browser } from 'wxt/browser';
import { ignoreMessage } from '../messages/ignore-message.ts';
import {
  type FollowMessage,
  type FromPage,
  type InView,
  type JumpMessage,
  PAGE_PORT,
  parseFromPage,
  parseInView,
} from '../messages/page-port.ts';

export interface PageLink {
  jump: (frame: string, entity: string, back?: boolean) => void;
}

export interface PageListener {
  heard: (frame: FromPage) => void;
  /** What can be seen of a frame; undefined: not asked for. */
  sees: ((inView: InView) => void) | undefined;
  /** No frame is there (any more). */
  nobody: () => void;
}

/** As WXT names it in the built extension. */
const VIEW_FILE = '/view.js';

/** Tells the listener what the frames say, until the signal aborts. */
export function linkPage(tabId: number, { heard, sees, nobody }: PageListener, signal: AbortSignal): PageLink {
  const port = browser.tabs.connect(tabId, { name: PAGE_PORT });
  port.onMessage.addListener((message: unknown) => {
    const frame = parseFromPage(message);
    const inView = frame ? undefined : parseInView(message);
    if (frame && !signal.aborted) heard(frame);
    else if (inView && !signal.aborted) sees?.(inView);
    else if (!frame && !inView) ignoreMessage(message);
  });
  port.onDisconnect.addListener(() => {
    // Reading it keeps Chromium from logging an unchecked error; the reason is always the same.
    void browser.runtime.lastError;
    if (!signal.aborted) nobody();
  });
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
  const send = (message: JumpMessage | FollowMessage): void => {
    try {
      port.postMessage(message);
    } catch (error) {
      console.info('Fact Cards: the page has just gone on, so there is nothing to go to.', error);
    }
  };
  // Pages without a panel beside them do not pay for what tells it where the reader is.
  if (sees) void putViewScript(tabId).then(() => signal.aborted || send({ type: 'follow' }));
  return { jump: (frame, entity, back = false) => send({ type: 'jump', frame, entity, back }) };
}

async function putViewScript(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [VIEW_FILE] });
  } catch {
    // Where we may not go in, no frame of ours answers either.
  }
}
