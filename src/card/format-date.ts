/** Dates as exact as they are known: 2025, January 2025, 27 January 2025. */
import type { CardLanguage } from '../pack/library.ts';

/** British order for English: the pack's own texts use it. */
const LOCALES: Record<CardLanguage, string> = { en: 'en-GB', de: 'de-DE' };

/** @param date YYYY, YYYY-MM or YYYY-MM-DD */
export function formatDate(date: string, language: CardLanguage): string {
  const [year, month, day] = date.split('-');
  if (!month) return year!;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(LOCALES[language], options).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
}

/** The language's name in the card's language: `zh` is Chinese, Chinesisch. */
export function languageName(tag: string, language: CardLanguage): string {
  return new Intl.DisplayNames([LOCALES[language]], { type: 'language' }).of(tag) ?? tag;
}
