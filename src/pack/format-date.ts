/** Dates as exact as they are known: 2025, January 2025, 27 January 2025. */
import { LOCALES } from './intl-locales.ts';
import type { ReaderLanguage } from './reader-language.ts';

/** Kept, since making one takes a hundred times as long as writing a date. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** @param date YYYY, YYYY-MM or YYYY-MM-DD */
export function formatDate(date: string, language: ReaderLanguage): string {
  const [year, month, day] = date.split('-');
  const at = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return formatOf(language, { month: month !== undefined, day: day !== undefined }).format(at);
}

function formatOf(language: ReaderLanguage, has: { month: boolean; day: boolean }): Intl.DateTimeFormat {
  const key = `${language} ${has.month} ${has.day}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language], {
      year: 'numeric',
      ...(has.month && { month: 'long' }),
      ...(has.day && { day: 'numeric' }),
      timeZone: 'UTC',
    });
    formats.set(key, format);
  }
  return format;
}
