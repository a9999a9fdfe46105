/**
 * Library and entity in, the entity's card out. Pure. Dates are written here, not in the page that shows the card: the
 * first formatter of dates takes a process 30 ms, and a page would stand still meanwhile.
 */
import type { CardContent, CardFact, CardSource } from './card-content.ts';
import { formatDate } from './format-date.ts';
import { languageName } from './language-name.ts';
import type { Library, LibraryFact } from './library.ts';
import type { CardLanguages } from './reader-language.ts';
import { isPossiblyOutdated } from './shelf-life.ts';

export interface CardRequirements {
  languages: CardLanguages;
  /** Strings of `onlyIfPageHas` that the page contains. */
  pageHas: readonly string[];
  /** YYYY-MM-DD. */
  today: string;
}

/** The card, or undefined for an entity that is not in the library. Facts may be none (popup-only entities). */
export function makeCard(library: Library, entityId: string, requirements: CardRequirements): CardContent | undefined {
  const entity = Object.hasOwn(library.entities, entityId) ? library.entities[entityId] : undefined;
  if (!entity) return undefined;
  const { ui, names } = requirements.languages;
  const facts = entity.card.flatMap((id) => library.facts[id] ?? []).filter((fact) => isForPage(fact, requirements));
  return {
    entity: entityId,
    language: ui,
    names,
    name: entity.label[names],
    type: entity.typeLabel[names],
    oneLiner: entity.oneLiner[names],
    topics: library.topics
      .filter(({ id }) => entity.topics.includes(id))
      .map(({ id, label }) => ({ id, label: label[ui] })),
    facts: facts.map((fact) => cardFact(fact, entityId, library, requirements)),
    related: entity.related.map(({ entity: other, relation }) => ({
      entity: other,
      name: library.entities[other]!.label[names],
      relation: library.info.relations[relation]!.label[names],
      hasCard: library.entities[other]!.card.length > 0,
    })),
    dataDate: formatDate(library.info.dataDate, ui),
    packVersion: library.info.version,
  };
}

function isForPage({ onlyIfPageHas }: LibraryFact, { pageHas }: CardRequirements): boolean {
  return !onlyIfPageHas || onlyIfPageHas.some((text) => pageHas.includes(text));
}

function cardFact(
  fact: LibraryFact,
  cardEntity: string,
  library: Library,
  { languages, today }: CardRequirements,
): CardFact {
  const { ui, names, facts: written } = languages;
  return {
    id: fact.id,
    language: written,
    text: fact.text[written],
    ...(fact.note && { note: fact.note[written] }),
    ...(fact.figure && { figure: fact.figure[written] }),
    attribution: fact.attribution[written],
    asOf: formatDate(fact.asOf, ui),
    status: fact.status,
    possiblyOutdated: isPossiblyOutdated(fact, today),
    ...(fact.subject !== cardEntity && {
      subject: { id: fact.subject, name: library.entities[fact.subject]!.label[names] },
    }),
    sources: fact.sources.map((use) => cardSource(use, library, languages)),
  };
}

function cardSource(
  use: LibraryFact['sources'][number],
  library: Library,
  { ui, facts: written }: CardLanguages,
): CardSource {
  const { id, title, publisher, url, lang, date, tier, status } = library.sources[use.source]!;
  return {
    id,
    title,
    publisher,
    url,
    lang,
    ...(primary(lang) !== primary(ui) && { langName: languageName(lang, ui) }),
    ...(date && { date: formatDate(date, ui) }),
    tier,
    status,
    role: use.role,
    ...(use.wrong && { wrong: use.wrong[written] }),
  };
}

/** A reader of zh-Hans reads zh, too. */
function primary(tag: string): string {
  return tag.replace(/-.*/, '');
}
