/** The number on the toolbar icon: entities of the tab's page facts, over all its frames. */
import { browser } from 'wxt/browser';
import type { ToBackground } from '../messages/to-background.ts';
import { readSettings } from '../settings/store.ts';

type MentionsMessage = Extract<ToBackground, { type: 'mentions' }>;
/** What each frame of a tab has said. Kept in session storage, since the background itself may end at any time. */
type TabFrames = Record<string, { born: number; entities: string[] }>;

/** The product's accent on white text: legible on light and dark toolbars. */
const COLOUR = '#0a6b74';

const keyOf = (tab: number): string => `mentions:${tab}`;

/** Writes of one tab wait for each other: two frames that report at once must not lose one another. */
let queue: Promise<unknown> = Promise.resolve();

export function noteMentions(message: MentionsMessage, tab: number | undefined): Promise<void> {
  if (tab === undefined) return Promise.resolve();
  const done = queue.then(async () => {
    const known = ((await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] ?? {}) as TabFrames;
    const { frame, born, top } = message;
    // A frame of the page may speak before its top document does; frames of the page before it are older than both.
    const page = top ? Object.fromEntries(Object.entries(known).filter(([, other]) => other.born >= born)) : known;
    const frames: TabFrames = { ...page, [frame]: { born, entities: message.counts.map(({ entity }) => entity) } };
    await browser.storage.session.set({ [keyOf(tab)]: frames });
    await showBadge(tab, frames);
  });
  queue = done.catch(() => undefined);
  return done.catch(() => undefined);
}

async function showBadge(tab: number, frames: TabFrames): Promise<void> {
  const { badge } = await readSettings();
  const count = new Set(Object.values(frames).flatMap(({ entities }) => entities)).size;
  await browser.action.setBadgeText({ tabId: tab, text: badge && count > 0 ? String(count) : '' });
}

/** Forgets tabs that are closed. That the badge is switched on or off the pages tell: each reports anew. */
export function prepareBadges(): void {
  void browser.action.setBadgeBackgroundColor({ color: COLOUR });
  void browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  browser.tabs.onRemoved.addListener((tab) => void browser.storage.session.remove(keyOf(tab)));
}
