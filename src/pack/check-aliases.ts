/** Checks of aliases: no name for two entities without rules that tell them apart. Pure. */
import { fileOf } from './pack-files.ts';
import { placeOf } from './place.ts';
import type { Problem } from './problem.ts';
import type { Alias, Entity, Pack } from './schema.ts';

export function checkAliases(pack: Pack): Problem[] {
  return [noAliasTwice, noAliasForTwo, highRiskHasContext, somethingMatches].flatMap((check) => check(pack));
}

function noAliasTwice({ entities }: Pack): Problem[] {
  return entities.flatMap((entity) =>
    entity.aliases.flatMap((alias, index) => {
      const first = entity.aliases.findIndex(({ text, lang }) => text === alias.text && lang === alias.lang);
      return first === index ? [] : inAlias(entity, index, `aliases[${first}] is the same`, 'remove one of the two');
    }),
  );
}

function noAliasForTwo({ entities }: Pack): Problem[] {
  const owners = new Map<string, { owner: Entity; of: Alias }>();
  return entities.flatMap((entity) =>
    entity.aliases.flatMap((alias, index) => {
      if (alias.risk === 'never') return [];
      const key = spelling(alias.text);
      const { owner, of } = owners.get(key) ?? { owner: entity, of: alias };
      owners.set(key, { owner, of });
      if (owner === entity || (tellsApart(entity, alias) && tellsApart(owner, of))) return [];
      return inAlias(
        entity,
        index,
        `"${owner.id}" has the same alias`,
        'give it the risk high in both entities, and each context words of its own',
      );
    }),
  );
}

/** The risk medium would not do: on a page with neither's context words both would match. */
function tellsApart(entity: Entity, { risk }: Alias): boolean {
  return risk === 'high' && hasContext(entity);
}

function highRiskHasContext({ entities }: Pack): Problem[] {
  return entities
    .filter((entity) => !hasContext(entity))
    .flatMap((entity) =>
      entity.aliases.flatMap((alias, index) =>
        alias.risk === 'high'
          ? inAlias(
              entity,
              index,
              'has the risk high without context words',
              'add context.requireAny, context.requireGroups or context.beside.for',
            )
          : [],
      ),
    );
}

function somethingMatches({ entities }: Pack): Problem[] {
  return entities
    .filter(({ aliases }) => aliases.every(({ risk }) => risk === 'never'))
    .map((entity) => ({
      file: fileOf(entity.id),
      place: placeOf(entity, ['aliases']),
      problem: 'none may match',
      mend: 'give one another risk than never',
    }));
}

function hasContext({ context }: Entity): boolean {
  return [context?.requireAny, context?.requireGroups, context?.requireAll, context?.beside?.for].some(
    (words) => words !== undefined,
  );
}

/** What matching takes for the same spelling, case aside. */
function spelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’ʼ′]/g, "'")
    .replaceAll(/[\u2010-\u2013]/g, '-');
}

function inAlias(entity: Entity, index: number, problem: string, mend: string): Problem {
  return { file: fileOf(entity.id), place: placeOf(entity, ['aliases', index]), problem, mend };
}
