/** Everything in a pack that a reader can see, entity by entity, and the search in it. Pure. */
import type { CardFact } from '../pack/card-content.ts';
import type { Library } from '../pack/library.ts';
import type { CardLanguages } from '../pack/reader-language.ts';
import { makeCard } from '../pack/make-card.ts';
import type { Status } from '../pack/schema.ts';

export interface EntityContents {
  id: string;
  name: string;
  type: string;
  oneLiner: string;
  topics: string[];
  /** The entity's own, also those that are on no card of its own. */
  facts: CardFact[];
}

/** Entities by name, each fact once: at the entity that it is about. */
export function listContents(
  library: Library,
  { languages, today }: { languages: CardLanguages; today: string },
): EntityContents[] {
  // Facts that speak of one page only are listed, too.
  const pageHas = Object.values(library.facts).flatMap(({ onlyIfPageHas }) => onlyIfPageHas ?? []);
  return Object.entries(library.entities)
    .map(([id, entity]) => {
      const own = Object.values(library.facts).filter(({ subject }) => subject === id);
      const card = own.map((fact) => fact.id);
      const whole = { ...library, entities: { ...library.entities, [id]: { ...entity, card } } };
      const { name, type, oneLiner, topics, facts } = makeCard(whole, id, { languages, pageHas, today })!;
      return { id, name, type, oneLiner, topics: topics.map(({ label }) => label), facts };
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, languages.names));
}

/** `article`: facts about which the pack's article got something wrong. */
export type FactFilter = Status | 'article' | '';

/** Entities and facts that hold all words of the query and pass the filter; an entity that fits itself keeps all facts. */
export function searchContents(
  contents: readonly EntityContents[],
  { query, filter, article }: { query: string; filter: FactFilter; article: string },
): EntityContents[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  return contents.flatMap((entity) => {
    const about = [entity.name, entity.type, entity.oneLiner, ...entity.topics].join(' ');
    const facts = entity.facts.filter(
      (fact) => passes(fact, filter, article) && (fits(about) || fits(`${entity.name} ${textOf(fact)}`)),
    );
    const isShown = facts.length > 0 || (filter === '' && fits(about));
    return isShown ? [{ ...entity, facts }] : [];
  });
}

export function passes({ status, sources }: CardFact, filter: FactFilter, article: string): boolean {
  if (filter !== 'article') return filter === '' || status === filter;
  return sources.some(({ id, wrong }) => id === article && wrong !== undefined);
}

function textOf({ text, note, figure, attribution, sources }: CardFact): string {
  return [text, note, figure, attribution, ...sources.flatMap(({ publisher, title }) => [publisher, title])].join(' ');
}
