/** Tells the background what a frame holds, for the number on the toolbar icon: gathered, and only what is new. */
import { askBackground } from '../messages/ask-background.ts';
import type { ToBackground } from '../messages/to-background.ts';
import { behindFrame } from './behind-frame.ts';

/** Milliseconds for which changes are gathered before the badge is told. */
const BADGE_DELAY = 250;

export interface BadgeReport {
  message: Extract<ToBackground, { type: 'mentions' }>;
  /** Whether the reader wants a badge: the background looks it up itself, but must be told to look. */
  badge: boolean;
}

/** Returns what is called after each change. */
export function tellBadge(say: () => BadgeReport, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const tell = (): void => {
    timer = undefined;
    const report = say();
    const text = JSON.stringify(report);
    if (text === last) return;
    // A frame without mentions has nothing to say, unless it had some before.
    if (last !== '' || report.message.top || report.message.counts.length > 0) void askBackground(report.message);
    last = text;
  };
  return () => void (timer ??= setTimeout(behindFrame, BADGE_DELAY, tell, signal));
}
