/** What readers call a language. */
import { LOCALES } from './intl-locales.ts';
import type { ReaderLanguage } from './reader-language.ts';

/** Kept, since making them takes a hundred times as long as asking. */
const names = new Map<ReaderLanguage, Intl.DisplayNames>();

/** The language's name in the reader's language: `zh` is Chinese, Chinesisch. */
export function languageName(tag: string, language: ReaderLanguage): string {
  const known = names.get(language) ?? new Intl.DisplayNames([LOCALES[language]], { type: 'language' });
  names.set(language, known);
  return known.of(tag) ?? tag;
}
