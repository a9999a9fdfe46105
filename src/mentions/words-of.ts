/** The context words of an entity in one language, as sets, made once each. */
import type { EntityRules } from './lexicon.ts';

export interface WordsOf {
  /** Numbers of all words that would speak for the entity. */
  wanted: ReadonlySet<number>;
  /** Numbers of all words that would speak against it. */
  unwanted: ReadonlySet<number>;
}

const made = new WeakMap<EntityRules, Map<string, WordsOf>>();

/** @param isName a capital says that the word is a name, so words of the common noun's field say nothing */
export function wordsOf(rules: EntityRules, language: string, isName: boolean): WordsOf {
  let byLanguage = made.get(rules);
  if (!byLanguage) made.set(rules, (byLanguage = new Map()));
  const key = `${language} ${isName}`;
  const known = byLanguage.get(key);
  if (known) return known;
  const words = {
    wanted: new Set(inLanguage(rules.require, language)),
    unwanted: new Set([...inLanguage(rules.reject, language), ...(isName ? [] : inLanguage(rules.common, language))]),
  };
  byLanguage.set(key, words);
  return words;
}

/** Words count by language: `Band` is a music group in English only. In an unknown language all count. */
function inLanguage(lists: Record<string, number[]>, language: string): number[] {
  if (language === '') return Object.values(lists).flat();
  const own = Object.entries(lists).flatMap(([code, list]) => (code.split('-')[0] === language ? list : []));
  return [...(lists['*'] ?? []), ...own];
}
