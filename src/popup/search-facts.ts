/** Search over all facts of the pack. */
import MiniSearch from 'minisearch';
import type { Library } from '../pack/library.ts';
import { plainText } from '../pack/plain-text.ts';
import type { FactLanguage } from '../pack/reader-language.ts';

export interface FactHit {
  fact: string;
  /** The fact's subject. */
  entity: string;
}

/** Share of a word's letters that may differ, and the length below which none may: "byd" is not "bad". */
const FUZZY = 0.2;
const SHORT = 4;

/** Builds the index, once a language; the result searches it: names in every language, texts in this one. */
export function indexFacts(
  { entities, facts }: Pick<Library, 'entities' | 'facts'>,
  language: FactLanguage,
): (query: string) => FactHit[] {
  const index = new MiniSearch({
    fields: ['name', 'about', 'text', 'note', 'figure', 'attribution'],
    storeFields: ['subject'],
    processTerm: plainText,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > SHORT ? FUZZY : false),
      combineWith: 'AND',
      boost: { name: 4, about: 2, figure: 2 },
    },
  });
  const namesOf = (id: string): string => Object.values(entities[id]?.label ?? {}).join(' ');
  index.addAll(
    Object.values(facts).map((fact) => ({
      id: fact.id,
      subject: fact.subject,
      name: namesOf(fact.subject),
      about: fact.about.map(namesOf).join(' '),
      text: fact.text[language],
      note: fact.note?.[language],
      figure: fact.figure?.[language],
      attribution: fact.attribution[language],
    })),
  );
  return (query) => index.search(query).map(({ id, subject }) => ({ fact: String(id), entity: String(subject) }));
}
