/** Checks of entities: what they name exists, relations lead back, no card is empty. Pure. */
import { fileOf } from './pack-files.ts';
import { placeOf } from './place.ts';
import type { Problem } from './problem.ts';
import type { Entity, Pack } from './schema.ts';

/** Characters that a card has room for in its one line. */
const ONE_LINER_LIMIT = 90;

export function checkEntities(pack: Pack): Problem[] {
  const checks = [
    topicsExist,
    wordGroupsExist,
    insteadOfExists,
    relatedExist,
    relationsLeadBack,
    cardFactsExist,
    cardIsNotEmpty,
    oneLinersFit,
  ];
  return pack.entities.flatMap((entity) => checks.flatMap((check) => check(entity, pack)));
}

function topicsExist(entity: Entity, { topics }: Pack): Problem[] {
  return entity.topics.flatMap((topic, index) =>
    topics.some(({ id }) => id === topic)
      ? []
      : inEntity(entity, ['topics', index], `no topic "${topic}"`, 'add it to topics.json, or correct the id'),
  );
}

function wordGroupsExist(entity: Entity, { wordGroups }: Pack): Problem[] {
  return (['requireGroups', 'rejectGroups', 'commonGroups'] as const).flatMap((field) =>
    (entity.context?.[field] ?? []).flatMap((group, index) =>
      wordGroups[group]
        ? []
        : inEntity(
            entity,
            ['context', field, index],
            `no word group "${group}"`,
            'add it to word-groups.json, or correct the id',
          ),
    ),
  );
}

function insteadOfExists(entity: Entity, { entities }: Pack): Problem[] {
  const other = entity.context?.insteadOf;
  if (other === undefined || (other !== entity.id && entities.some(({ id }) => id === other))) return [];
  const problem = other === entity.id ? 'is the entity itself' : `no entity "${other}"`;
  return [inEntity(entity, ['context', 'insteadOf'], problem, 'name the entity whose names it shares')];
}

function relatedExist(entity: Entity, { info, entities }: Pack): Problem[] {
  return entity.related.flatMap((link, index) => {
    const problems: Problem[] = [];
    const say = (field: keyof typeof link, problem: string, mend: string): void => {
      problems.push(inEntity(entity, ['related', index, field], problem, mend));
    };
    if (link.entity === entity.id) say('entity', 'leads to itself', 'name another entity');
    else if (!entities.some(({ id }) => id === link.entity))
      say('entity', `no entity "${link.entity}"`, 'add its file, or correct the id');
    if (!info.relations[link.relation])
      say('relation', `no relation "${link.relation}"`, 'add it to pack.json, or use one from there');
    return problems;
  });
}

function relationsLeadBack(entity: Entity, { info, entities }: Pack): Problem[] {
  return entity.related.flatMap(({ entity: other, relation }, index) => {
    const target = entities.find(({ id }) => id === other);
    const inverse = info.relations[relation]?.inverse;
    if (!target || target === entity || inverse === undefined) return [];
    if (target.related.some((back) => back.entity === entity.id && back.relation === inverse)) return [];
    return inEntity(
      entity,
      ['related', index],
      `"${other}" does not lead back`,
      `add "${inverse}" ${entity.id} to ${fileOf(other)}`,
    );
  });
}

function cardFactsExist(entity: Entity, { entities }: Pack): Problem[] {
  return entity.card.flatMap((id, index) => {
    const owner = entities.find(({ facts }) => facts.some((fact) => fact.id === id));
    if (!owner) return inEntity(entity, ['card', index], `no fact "${id}"`, 'add the fact, or correct the id');
    if (entity.card.indexOf(id) !== index)
      return inEntity(entity, ['card', index], `"${id}" is on the card twice`, 'name it once');
    const { about } = owner.facts.find((fact) => fact.id === id)!;
    if (owner === entity || about.includes(entity.id)) return [];
    return inEntity(
      entity,
      ['card', index],
      `"${id}" is not about "${entity.id}"`,
      `add it to the fact's about in ${fileOf(owner.id)}, or take the fact off`,
    );
  });
}

/** Facts that only some pages show do not count: elsewhere the card would be empty. */
function cardIsNotEmpty(entity: Entity, { entities }: Pack): Problem[] {
  const onCard = entities.flatMap(({ facts }) => facts).filter(({ id }) => entity.card.includes(id));
  if (entity.tier === 'popup-only' || onCard.some(({ onlyIfPageHas }) => !onlyIfPageHas)) return [];
  return [
    inEntity(
      entity,
      ['tier'],
      `is ${entity.tier}, but the card would be empty`,
      'give it a fact, or the tier popup-only',
    ),
  ];
}

function oneLinersFit(entity: Entity): Problem[] {
  return Object.entries(entity.oneLiner).flatMap(([language, { length }]) =>
    length <= ONE_LINER_LIMIT
      ? []
      : inEntity(entity, ['oneLiner', language], `has ${length} characters`, `use at most ${ONE_LINER_LIMIT}`),
  );
}

function inEntity(entity: Entity, path: PropertyKey[], problem: string, mend: string): Problem {
  return { file: fileOf(entity.id), place: placeOf(entity, path), problem, mend };
}
