import { compileLexicon } from '../../../src/mentions/compile-lexicon.ts';
import { findCandidates, gatherEvidence, type Lexicon, openLexicon, resolve } from '../../../src/mentions/index.ts';
import type { Alias, Context, Entity, Pack } from '../../../src/pack/schema.ts';

type SmallAlias = string | (Partial<Alias> & { text: string });

/** A lexicon of entities with aliases (risk none, case exact unless said otherwise) and context rules. */
export function smallLexicon(
  entities: Record<string, { aliases: SmallAlias[]; context?: Context; type?: Entity['type'] }>,
): Lexicon {
  const rows = Object.entries(entities).map(([id, { aliases, context, type = 'company' }]): Entity => ({
    id,
    type,
    tier: 'highlight',
    topics: ['topic'],
    label: { en: id, de: id, vi: id, 'zh-Hans': id },
    typeLabel: { en: 'x', de: 'x', vi: 'x', 'zh-Hans': 'x' },
    oneLiner: { en: 'x', de: 'x', vi: 'x', 'zh-Hans': 'x' },
    related: [],
    aliases: aliases.map((alias) => ({
      lang: '*',
      risk: 'none',
      case: 'exact',
      ...(typeof alias === 'string' ? { text: alias } : alias),
    })) as Entity['aliases'],
    ...(context && { context }),
    card: [],
    facts: [],
  }));
  return openLexicon(compileLexicon({ topics: [{ id: 'topic' }], entities: rows } as unknown as Pack));
}

/** Surfaces of all candidates, before any context. */
export function surfaces(text: string, lexicon: Lexicon): string[] {
  return findCandidates(text, lexicon).candidates.map(({ start, end }) => text.slice(start, end));
}

/** Returns how to ask for the kinds of reasons alone, in a text of a language. */
export function kindsIn(lexicon: Lexicon): (text: string, language: string) => string[] {
  return (text, language) => verdicts(text, lexicon, { language }).map((verdict) => verdict.split(': ')[1]!);
}

/** `entity: reason kind` of each candidate of a one-block page. */
export function verdicts(
  text: string,
  lexicon: Lexicon,
  page: { title?: string; language?: string; others?: string[] } = {},
): string[] {
  const found = findCandidates(text, lexicon);
  const evidence = gatherEvidence(findCandidates(page.title ?? '', lexicon), page.language, lexicon);
  evidence.add(found);
  for (const other of page.others ?? []) evidence.add(findCandidates(other, lexicon));
  return resolve(found, new Set(), evidence, lexicon).map(
    ({ candidate, reason }) => `${lexicon.entities[candidate.entity]!.id}: ${reason.kind}`,
  );
}
