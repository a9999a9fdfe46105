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

/** The languages that a card is written in. */
export interface CardLanguages {
  /** Of the UI's own words. */
  ui: ReaderLanguage;
  /** Of names, types, lines and relations. */
  names: ReaderLanguage;
  facts: FactLanguage;
}

/**
 * @param chosen codes of languages in the reader's order, divided by spaces; what is no language of ours is passed over,
 *   and what is missing comes behind: the UI's, then English
 */
export function cardLanguages(ui: ReaderLanguage, chosen = ''): CardLanguages {
  const order = languageOrder(ui, chosen);
  return { ui, names: order[0]!, facts: order.find(hasFacts)! };
}

/** All languages, in the order in which they are tried. */
export function languageOrder(ui: ReaderLanguage, chosen: string): ReaderLanguage[] {
  const wanted = chosen.split(' ').flatMap((code) => READER_LANGUAGES.find((one) => one === code) ?? []);
  return [...new Set([...wanted, ui, ...READER_LANGUAGES])];
}

export function hasFacts(language: ReaderLanguage): language is FactLanguage {
  return language === 'en' || language === 'de';
}
