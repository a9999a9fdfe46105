/** Checks of facts: every fact sourced, disputes with both sides, texts that fit a card. Pure. */
import type { Problem } from './problem.ts';
import type { Fact, Pack } from './schema.ts';

/** Characters that a card has room for. */
const LIMITS = { text: 220, note: 200, figure: 40 } as const;
/** Characters for what a source got wrong, below its link. */
const WRONG_LIMIT = 160;

export function checkFacts(pack: Pack): Problem[] {
  const onCards = new Set(pack.entities.flatMap(({ card }) => card));
  return pack.entities.flatMap((entity) =>
    entity.facts.flatMap((fact) => {
      const problems = checkFact(fact, pack);
      if (!onCards.has(fact.id)) problems.push({ place: '', problem: 'stands on no card', mend: 'name it in the card of an entity' });
      return problems.map(({ place, ...rest }) => ({ file: `entities/${entity.id}.json`, place: `${entity.id}: fact ${fact.id}${place && `.${place}`}`, ...rest }));
    }),
  );
}

type FactProblem = Omit<Problem, 'file'>;

function checkFact(fact: Fact, { sources, entities }: Pack): FactProblem[] {
  const problems: FactProblem[] = [];
  const say = (place: string, problem: string, mend: string): void => void problems.push({ place, problem, mend });
  const used = fact.sources.map((use, index) => {
    const source = sources.find(({ id }) => id === use.source);
    if (!source) say(`sources[${index}]`, `no source "${use.source}"`, 'add it to sources.json, or correct the id');
    else if (source.avoid) say(`sources[${index}]`, `the source "${use.source}" is marked to avoid`, 'use another one');
    if (fact.sources.findIndex((other) => other.source === use.source) !== index) say(`sources[${index}]`, `"${use.source}" is named twice`, 'name it once');
    for (const [language, wrong] of Object.entries(use.wrong ?? {})) {
      if (wrong.length > WRONG_LIMIT) say(`sources[${index}].wrong.${language}`, `has ${wrong.length} characters`, `use at most ${WRONG_LIMIT}`);
    }
    return source;
  });
  if (!used.some((source) => source?.status === 'VERIFIED')) say('sources', 'no source is VERIFIED', 'add one whose address was seen');
  if (fact.status === 'disputed' && new Set(fact.sources.map(({ role }) => role)).size < 2) {
    say('sources', 'a disputed fact shows one side only', 'add a source with another role');
  }
  fact.about.forEach((about, index) => {
    if (!entities.some(({ id }) => id === about)) say(`about[${index}]`, `no entity "${about}"`, 'add its file, or correct the id');
  });
  for (const [field, limit] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][]) {
    for (const [language, text] of Object.entries(fact[field] ?? {})) {
      if (text.length > limit) say(`${field}.${language}`, `has ${text.length} characters`, `use at most ${limit}`);
    }
  }
  return problems;
}
