/** The languages of readers. Pure. */

/** Those of the UI. Names, types, relations and topics are complete in each of them. */
export const READER_LANGUAGES = ['en', 'de', 'vi', 'zh-Hans'] as const;
export type ReaderLanguage = (typeof READER_LANGUAGES)[number];
/** Those in which facts are complete. */
export type FactLanguage = 'en' | 'de';

/** @param tag what the UI's strings say of their language; one that is not known counts as English */
export function toReaderLanguage(tag: string): ReaderLanguage {
  return READER_LANGUAGES.find((language) => language === tag) ?? 'en';
}

/** The language in which a reader gets facts. */
export function factLanguage(reader: ReaderLanguage): FactLanguage {
  return reader === 'de' ? 'de' : 'en';
}
