/**
 * Stands in for WXT's context of a content script (wxt.config.ts puts it there). WXT's announces each start by an event
 * on the page's document whose name holds our id: a page could tell by it that we are installed, or end us by sending
 * it. What it would do for us `answer-presence.ts` does, on a signal that no page can reach.
 */
export function ContentScriptContext(): void {
  // All that is done with it is `new`.
}
