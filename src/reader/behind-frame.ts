/** The moment at which a page's styles are up to date: to ask for them at any other may have them worked out once more. */
import { pause } from './slices.ts';

/**
 * Runs it right behind the page's next frame, unless the signal has aborted by then; at once where the page is hidden,
 * since there are no frames.
 */
export function behindFrame(run: () => void, signal: AbortSignal): void {
  if (document.hidden) run();
  else requestAnimationFrame(() => void pause().then(() => signal.aborted || run()));
}
