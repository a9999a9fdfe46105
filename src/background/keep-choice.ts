/** Stores what readers switch off on cards and change on screens, and says whether the browser let it. */
import type { ChangeRequest } from '../messages/screen-to-background.ts';
import type { ToBackground } from '../messages/to-background.ts';
import { SETTINGS, type SettingName } from '../settings/settings.ts';
import { changeSetting, type SettingChange } from './change-setting.ts';

type Choice = Extract<ToBackground, { type: 'choose' }>;

export function keepChoice({ list, entry, on }: Choice, isPrivate: boolean): Promise<boolean> {
  return keep(list, { before: on ? [] : [entry], after: on ? [entry] : [], isPrivate });
}

/** A setting or a value that we do not have is refused like one that cannot be stored. */
export async function keepChange({ name, before, after, isPrivate }: ChangeRequest): Promise<boolean> {
  if (!isSetting(name)) return false;
  const { parse } = SETTINGS[name];
  const [from, to] = [parse(before), parse(after)];
  return from !== undefined && to !== undefined && keep(name, { before: from, after: to, isPrivate });
}

async function keep<Name extends SettingName>(name: Name, change: SettingChange<Name>): Promise<boolean> {
  try {
    await changeSetting(name, change);
    return true;
  } catch (error) {
    console.warn(`Fact Cards: the setting "${name}" could not be stored.`, error);
    return false;
  }
}

function isSetting(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}
