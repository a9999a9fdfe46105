/** A setting and its value in the words of the options. */
import { languageName } from '../pack/language-name.ts';
import { formatMilliseconds } from '../card/format-number.ts';
import { readerLanguage } from '../card/reader-language.ts';
import { i18n } from '#i18n';
import { languageOrder, type ReaderLanguage } from '../pack/reader-language.ts';
import type { SettingName, Settings } from '../settings/settings.ts';

export function nameSetting(name: SettingName): string {
  switch (name) {
    case 'topicsOff':
      return i18n.t('options.topicsOff');
    case 'hidden':
      return i18n.t('options.hidden');
    case 'hiddenOnPages':
      return i18n.t('options.hiddenOnPages');
    case 'highlightStyle':
      return i18n.t('options.highlights');
    case 'paused':
      return i18n.t('options.everywhere');
    case 'badge':
      return i18n.t('options.badgeSwitch');
    case 'sitesOff':
      return i18n.t('options.sitesOff');
    case 'sitesOn':
      return i18n.t('options.sitesOn');
    case 'onlySites':
      return i18n.t('options.where');
    case 'quiet':
    case 'theme':
    case 'density':
    case 'opening':
    case 'modifier':
    case 'rest':
    case 'grace':
    case 'cardLanguages':
      return i18n.t(`options.${name}`);
  }
}

export function describeSetting(name: SettingName, settings: Settings): string {
  switch (name) {
    case 'topicsOff':
    case 'hidden':
    case 'hiddenOnPages':
    case 'sitesOff':
    case 'sitesOn':
      return i18n.t('options.entries', settings[name].length);
    case 'onlySites':
      return settings.onlySites ? i18n.t('options.whereOnly') : i18n.t('options.whereAll');
    case 'quiet':
    case 'badge':
      return onOff(settings[name]);
    case 'paused':
      return onOff(!settings.paused);
    case 'rest':
    case 'grace':
      return formatMilliseconds(settings[name], readerLanguage());
    case 'highlightStyle':
      return i18n.t(`options.style.${settings.highlightStyle}`);
    case 'theme':
      return i18n.t(`options.themes.${settings.theme}`);
    case 'density':
      return i18n.t(`options.densities.${settings.density}`);
    case 'opening':
      return i18n.t(`options.openings.${settings.opening}`);
    case 'cardLanguages':
      return languageOrder(readerLanguage(), settings.cardLanguages).map(ownName).join(', ');
    case 'modifier':
      return i18n.t(`options.modifiers.${settings.modifier}`);
  }
}

/** A language's name in that language. */
export function ownName(language: ReaderLanguage): string {
  return languageName(language, language);
}

function onOff(on: boolean): string {
  return on ? i18n.t('options.on') : i18n.t('options.off');
}
