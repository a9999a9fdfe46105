/** Puts the hover script into a frame that needs it. */
import { type Hover, type HoverSetting, loadedHoverScript } from '../hover/hover-script.ts';
import { askBackground } from '../messages/ask-background.ts';

export interface LateHover {
  loaded: () => Hover | undefined;
  /** Starts it on the first call; undefined if the background could not put it here. */
  load: () => Promise<Hover | undefined>;
}

/** The hover script comes with the first mention: a page without one never pays for it. */
export function loadHover(setting: Omit<HoverSetting, 'pointer'>, signal: AbortSignal): LateHover {
  let hover: Hover | undefined;
  let coming: Promise<Hover | undefined> | undefined;
  /** What is drawn may have been chosen by these, and only the hover script can draw anew. */
  const first = setting.settings();
  const start = async (): Promise<Hover | undefined> => {
    const waiting = new AbortController();
    let pointer: PointerEvent | undefined;
    // A pointer that comes to rest on a mention meanwhile would never be heard of.
    const note = (event: PointerEvent): void => void (pointer = event);
    document.addEventListener('pointermove', note, { capture: true, passive: true, signal: waiting.signal });
    if (!loadedHoverScript()) await askBackground({ type: 'hover' }, true);
    waiting.abort();
    if (!signal.aborted) hover = loadedHoverScript()?.start({ ...setting, pointer }, signal);
    if (!hover) askAgain();
    else if (setting.settings() !== first) hover.redraw();
    return hover;
  };
  const load = (): Promise<Hover | undefined> => (coming ??= start());
  // Refused now (the background has ended meanwhile) does not mean refused for ever: the reader may come to a mention.
  const askAgain = (): void => {
    coming = undefined;
    document.addEventListener('pointermove', () => void load(), { capture: true, passive: true, once: true, signal });
  };
  return { loaded: () => hover, load };
}
