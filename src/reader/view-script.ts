/**
 * The agreement between the content script and the script that tells a panel what is in view, which the panel puts into
 * the frames of the page that it is beside. They meet under one global name of the isolated world.
 */
import type { PageMention } from '../highlights/index.ts';

const VIEW_SCRIPT = 'factCardsView';

export interface ViewWatch {
  /** The mentions have changed. */
  update: () => void;
}

export interface ViewScript {
  watchView: (mentions: () => PageMention[], tell: (entities: string[]) => void, signal: AbortSignal) => ViewWatch;
}

export function loadedViewScript(): ViewScript | undefined {
  return (globalThis as unknown as Record<string, ViewScript | undefined>)[VIEW_SCRIPT];
}

export function offerViewScript(script: ViewScript): void {
  (globalThis as unknown as Record<string, ViewScript>)[VIEW_SCRIPT] = script;
}
