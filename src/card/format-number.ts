/** Numbers as the reader writes them: 1,500 in English, 1.500 in German and Vietnamese. */
import type { ReaderLanguage } from '../pack/reader-language.ts';
import { LOCALES } from '../pack/intl-locales.ts';

export function formatNumber(value: number, language: ReaderLanguage): string {
  // Below a thousand nothing is grouped, and to make a formatter takes a page 4 ms.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** With its unit: 300 ms, 300毫秒. */
export function formatMilliseconds(value: number, language: ReaderLanguage): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit: 'millisecond' }).format(value);
}
