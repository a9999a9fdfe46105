/** Checks of facts: every fact sourced, disputes with both sides, texts that fit a card. Pure. */
import { fileOf } from './pack-files.ts';
import { placeOf } from './place.ts';
import type { Problem } from './problem.ts';
import type { Fact, Pack } from './schema.ts';

/** Characters that a card has room for. */
const LIMITS = { text: 220, note: 200, figure: 40 } as const;
/** Characters for what a source got wrong, below its link. */
const WRONG_LIMIT = 160;

/** A problem before it is known in which entity's file the fact stands. The path begins in the fact. */
interface Finding {
  path: PropertyKey[];
  problem: string;
  mend: string;
}

export function checkFacts(pack: Pack): Problem[] {
  const checks = [
    sourcesExist,
    oneSourceIsVerified,
    disputeHasTwoSides,
    correctionIsExplained,
    aboutExists,
    standsOnACard,
    datesArePast,
    textsFit,
  ];
  return pack.entities.flatMap((entity) =>
    entity.facts.flatMap((fact, index) =>
      checks
        .flatMap((check) => check(fact, pack))
        .map(({ path, ...said }) => ({
          file: fileOf(entity.id),
          place: placeOf(entity, ['facts', index, ...path]),
          ...said,
        })),
    ),
  );
}

function sourcesExist({ sources: uses }: Fact, { sources }: Pack): Finding[] {
  return uses.flatMap(({ source: id }, index) => {
    const path = ['sources', index, 'source'];
    const source = sources.find((other) => other.id === id);
    if (!source) return { path, problem: `no source "${id}"`, mend: 'add it to sources.json, or correct the id' };
    if (source.avoid) return { path, problem: `"${id}" is marked to avoid`, mend: 'use another source' };
    if (uses.findIndex((other) => other.source === id) !== index)
      return { path, problem: `"${id}" is named twice`, mend: 'name it once' };
    return [];
  });
}

function oneSourceIsVerified({ sources: uses }: Fact, { sources }: Pack): Finding[] {
  const verified = sources.filter(({ status }) => status === 'VERIFIED').map(({ id }) => id);
  if (uses.some(({ source }) => verified.includes(source))) return [];
  return [{ path: ['sources'], problem: 'none is VERIFIED', mend: 'add a source whose address was seen' }];
}

/** Context takes no side. */
function disputeHasTwoSides({ status, sources }: Fact): Finding[] {
  const sides = new Set(sources.map(({ role }) => role).filter((role) => role !== 'context'));
  if (status !== 'disputed' || sides.size > 1) return [];
  return [
    { path: ['sources'], problem: 'a disputed fact shows one side only', mend: 'add a source with another role' },
  ];
}

function correctionIsExplained({ status, note }: Fact): Finding[] {
  if (note || (status !== 'corrected' && status !== 'disputed')) return [];
  return [
    {
      path: ['note'],
      problem: `is missing, but the fact is ${status}`,
      mend: 'say what is wrong, or what the dispute is',
    },
  ];
}

function aboutExists({ about }: Fact, { entities }: Pack): Finding[] {
  return about.flatMap((id, index) =>
    entities.some((entity) => entity.id === id)
      ? []
      : { path: ['about', index], problem: `no entity "${id}"`, mend: 'add its file, or correct the id' },
  );
}

function standsOnACard({ id }: Fact, { entities }: Pack): Finding[] {
  if (entities.some(({ card }) => card.includes(id))) return [];
  return [{ path: [], problem: 'stands on no card', mend: 'name it in the card of an entity' }];
}

/** Later than the last check of the facts cannot have been checked: a slip in the date, or the pack's date was forgotten. */
function datesArePast({ asOf }: Fact, { info }: Pack): Finding[] {
  if (asOf <= info.dataDate.slice(0, asOf.length)) return [];
  return [{ path: ['asOf'], problem: `${asOf} is later than the pack's dataDate`, mend: 'correct one of the two' }];
}

function textsFit({ text, note, figure, sources }: Fact): Finding[] {
  return [
    ...Object.entries({ text, note, figure }).flatMap(([field, texts]) =>
      tooLong([field], texts, LIMITS[field as keyof typeof LIMITS]),
    ),
    ...sources.flatMap(({ wrong }, index) => tooLong(['sources', index, 'wrong'], wrong, WRONG_LIMIT)),
  ];
}

function tooLong(path: PropertyKey[], texts: Record<string, string> | undefined, limit: number): Finding[] {
  return Object.entries(texts ?? {}).flatMap(([language, { length }]) =>
    length <= limit
      ? []
      : { path: [...path, language], problem: `has ${length} characters`, mend: `use at most ${limit}` },
  );
}
