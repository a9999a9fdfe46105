/** Tells an open popup what this frame holds, each time it changes, and does what the reader picks there. */
import { browser } from 'wxt/browser';
import type { PageMention } from '../highlights/index.ts';
import { ignoreMessage } from '../messages/ignore-message.ts';
import { type FromPage, type JumpMessage, PAGE_PORT, parseToFrame } from '../messages/page-port.ts';
import { behindFrame } from './behind-frame.ts';
import { loadedViewScript, type ViewWatch } from './view-script.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** Milliseconds for which changes are gathered: what a frame holds is counted anew each time. */
const UPDATE_DELAY = 100;

export interface PopupAnswers {
  /** Says again what the frame holds. */
  update: () => void;
}

export interface PopupQuestions {
  say: () => FromPage;
  /** All mentions of the frame, drawn or not. */
  mentions: () => PageMention[];
  jump: (wish: JumpMessage) => void;
}

export function answerPopup({ say, mentions, jump }: PopupQuestions, signal: AbortSignal): PopupAnswers {
  /** Each with what tells it where the reader is, if it has asked for that. */
  const ports = new Map<Port, ViewWatch | undefined>();
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
    ports.set(port, undefined);
    const left = new AbortController();
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      left.abort();
    });
    const follow = (): void => {
      const { frame } = say();
      const tell = (entities: string[]): void => port.postMessage({ type: 'in-view', frame, entities });
      ports.set(port, loadedViewScript()?.watchView(mentions, tell, AbortSignal.any([signal, left.signal])));
    };
    port.onMessage.addListener((message: unknown) => {
      const wish = parseToFrame(message);
      if (!wish) ignoreMessage(message);
      else if (wish.type === 'follow') follow();
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
      for (const port of ports.keys()) port.disconnect();
    },
    { once: true },
  );
  const updateAll = (): void => {
    timer = undefined;
    for (const [port, view] of ports) {
      post(port);
      view?.update();
    }
  };
  return {
    update() {
      if (ports.size === 0) return;
      timer ??= setTimeout(behindFrame, UPDATE_DELAY, updateAll, signal);
    },
  };
}
