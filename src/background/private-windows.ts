/**
 * Keeps what the reader chooses about places in private windows: in the session's storage, which is memory, until the
 * last private window closes. Their pages ask for it, since no content script can look there.
 */
import { browser } from 'wxt/browser';
import type { ToPage } from '../messages/to-page.ts';
import {
  addPrivateChoice,
  type PlaceList,
  type PrivateChoices,
  withPrivateChoices,
} from '../settings/private-choices.ts';
import { PRIVATE_KEY, readPrivateChoices, readSettings } from '../settings/store.ts';

/** The caller sees to it that one change is kept at a time. */
export async function keepPrivateChoice(
  name: PlaceList,
  change: { before: readonly string[]; after: readonly string[] },
): Promise<void> {
  const choices: PrivateChoices = addPrivateChoice(await readPrivateChoices(), name, change);
  await browser.storage.session.set({ [PRIVATE_KEY]: choices });
  const message: ToPage = { type: 'chosen-privately' };
  // A tab without us (a browser page) does not answer.
  for (const id of await privateTabs()) void browser.tabs.sendMessage(id, message).catch(() => undefined);
}

/** The lists with all that counts in private windows. */
export async function privateLists(): Promise<Record<PlaceList, string[]>> {
  const { sitesOff, sitesOn, hiddenOnPages } = withPrivateChoices(await readSettings(), await readPrivateChoices());
  return { sitesOff, sitesOn, hiddenOnPages };
}

/** Asked at each tab that closes, since not every browser has windows. */
export function forgetPrivateWindows(): void {
  browser.tabs.onRemoved.addListener(() => void forget());
}

async function forget(): Promise<void> {
  const { [PRIVATE_KEY]: kept } = await browser.storage.session.get(PRIVATE_KEY);
  if (kept !== undefined && (await privateTabs()).length === 0) await browser.storage.session.remove(PRIVATE_KEY);
}

async function privateTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ incognito, id }) => (incognito && id !== undefined ? [id] : []));
}
