/** The language of the UI that the reader sees. Not the browser's own, which may be one that we do not have. */
import { i18n } from '#i18n';
import { type ReaderLanguage, toReaderLanguage } from '../pack/reader-language.ts';

export function readerLanguage(): ReaderLanguage {
  return toReaderLanguage(i18n.t('language'));
}
