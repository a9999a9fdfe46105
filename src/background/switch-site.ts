/** Sites by the reader's lists: for pages when a list holds patterns, and for the shortcut. */
import { fitsPattern } from '../settings/fits-pattern.ts';
import { decideSite, switchSite } from '../settings/site-rule.ts';
import { withPrivateChoices } from '../settings/private-choices.ts';
import type { Settings } from '../settings/settings.ts';
import { readAll, readPrivateChoices, readSettings } from '../settings/store.ts';
import { changeSetting } from './change-setting.ts';
import { hostOf } from './host-of.ts';

export async function isSiteOn(address = '', isPrivate = false): Promise<boolean> {
  return decideSite(await countingIn(isPrivate, await readSettings()), whereIs(address)).on;
}

/** Where an address has no site there is nothing to switch. */
export async function toggleSite(address = '', isPrivate = false): Promise<void> {
  const where = whereIs(address);
  if (where.site === '') return;
  const { settings, policy } = await readAll();
  const lists = await countingIn(isPrivate, settings);
  if (policy.locked.some((name) => name === 'sitesOff' || name === 'sitesOn')) return;
  const { sitesOff, sitesOn } = switchSite(lists, where, !decideSite(lists, where).on);
  await changeSetting('sitesOff', { before: lists.sitesOff, after: sitesOff, isPrivate });
  await changeSetting('sitesOn', { before: lists.sitesOn, after: sitesOn, isPrivate });
}

async function countingIn(isPrivate: boolean, settings: Settings): Promise<Settings> {
  return isPrivate ? withPrivateChoices(settings, await readPrivateChoices()) : settings;
}

function whereIs(address: string) {
  return { site: hostOf(address), address, fits: fitsPattern };
}
