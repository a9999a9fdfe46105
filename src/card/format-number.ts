/** Numbers as the reader writes them: 1,500 in English, 1.500 in German and Vietnamese. */
import type { ReaderLanguage } from '../pack/reader-language.ts';
import { LOCALES } from './intl-locales.ts';

export function formatNumber(value: number, language: ReaderLanguage): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** With its unit: 300 ms, 300毫秒. */
export function formatMilliseconds(value: number, language: ReaderLanguage): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit: 'millisecond' }).format(value);
}
