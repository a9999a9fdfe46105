/** Dates as exact as they are known: 2025, January 2025, 27 January 2025. */
import type { ReaderLanguage } from '../pack/reader-language.ts';
import { LOCALES } from './intl-locales.ts';

/** @param date YYYY, YYYY-MM or YYYY-MM-DD */
export function formatDate(date: string, language: ReaderLanguage): string {
  const [year, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(LOCALES[language], options).format(
    new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`),
  );
}

/** The language's name in the reader's language: `zh` is Chinese, Chinesisch. */
export function languageName(tag: string, language: ReaderLanguage): string {
  return new Intl.DisplayNames([LOCALES[language]], { type: 'language' }).of(tag) ?? tag;
}
