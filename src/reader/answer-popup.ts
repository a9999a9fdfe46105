/** Tells an open popup what this frame holds, each time it changes, and does what the reader picks there. */
import { browser } from 'wxt/browser';
import { type FromPage, type JumpMessage, PAGE_PORT, parseJump } from '../messages/page-port.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** Milliseconds for which changes are gathered: what a frame holds is counted anew each time. */
const UPDATE_DELAY = 100;

export interface PopupAnswers {
  /** Says again what the frame holds. */
  update: () => void;
}

export function answerPopup(say: () => FromPage, jump: (wish: JumpMessage) => void, signal: AbortSignal): PopupAnswers {
  const ports = new Set<Port>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const post = (port: Port): void => {
    try {
      port.postMessage(say());
    } catch {
      // The popup closed in this moment.
      ports.delete(port);
    }
  };
  const onConnect = (port: Port): void => {
    // Only our own extension can connect here; a port of another name is not for us.
    if (port.name !== PAGE_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const wish = parseJump(message);
      if (!wish) console.warn('Fact Cards: a popup message that does not fit was ignored.', message);
      else if (wish.frame === say().frame) jump(wish);
    });
    post(port);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      browser.runtime?.onConnect?.removeListener(onConnect);
      for (const port of ports) port.disconnect();
    },
    { once: true },
  );
  return {
    update() {
      if (ports.size === 0) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        ports.forEach(post);
      }, UPDATE_DELAY);
    },
  };
}
