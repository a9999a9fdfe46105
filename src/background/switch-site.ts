/** Sites by the reader's lists: for pages when a list holds patterns, and for the shortcut. */
import { fitsPattern } from '../settings/fits-pattern.ts';
import { decideSite, switchSite } from '../settings/site-rule.ts';
import { readAll, readSettings } from '../settings/store.ts';
import { changeSetting } from './change-setting.ts';
import { hostOf } from './host-of.ts';

export async function isSiteOn(address = ''): Promise<boolean> {
  return decideSite(await readSettings(), whereIs(address)).on;
}

/** Where an address has no site there is nothing to switch. */
export async function toggleSite(address = ''): Promise<void> {
  const where = whereIs(address);
  if (where.site === '') return;
  const { settings: lists, policy } = await readAll();
  if (policy.locked.some((name) => name === 'sitesOff' || name === 'sitesOn')) return;
  const { sitesOff, sitesOn } = switchSite(lists, where, !decideSite(lists, where).on);
  await changeSetting('sitesOff', { before: lists.sitesOff, after: sitesOff });
  await changeSetting('sitesOn', { before: lists.sitesOn, after: sitesOn });
}

function whereIs(address: string) {
  return { site: hostOf(address), address, fits: fitsPattern };
}
