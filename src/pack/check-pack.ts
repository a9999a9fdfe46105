/** Checks of a pack against itself, beyond what the schema can say of one file. Pure. */
import { checkAliases } from './check-aliases.ts';
import { checkFacts } from './check-facts.ts';
import type { Problem } from './problem.ts';
import type { Entity, Pack } from './schema.ts';

/** Characters that a card's one line has room for. */
const ONE_LINER = 90;

export function checkPack(pack: Pack): Problem[] {
  return [
    ...checkUnique(pack),
    ...checkSources(pack),
    ...pack.entities.flatMap((entity) => checkEntity(entity, pack)),
    ...checkFacts(pack),
    ...checkAliases(pack),
  ];
}

function checkUnique({ topics, sources, entities }: Pack): Problem[] {
  const repeated = (file: (id: string) => string, kind: string, ids: string[]): Problem[] =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({ file: file(id), place: id, problem: `the ${kind} id "${id}" is given twice`, mend: 'give each its own id' }));
  const facts = entities.flatMap((entity) => entity.facts.map(({ id }) => ({ id, file: `entities/${entity.id}.json` })));
  return [
    ...repeated(() => 'topics.json', 'topic', topics.map(({ id }) => id)),
    ...repeated(() => 'sources.json', 'source', sources.map(({ id }) => id)),
    ...repeated((id) => `entities/${id}.json`, 'entity', entities.map(({ id }) => id)),
    ...repeated((id) => facts.findLast((fact) => fact.id === id)!.file, 'fact', facts.map(({ id }) => id)),
  ];
}

function checkSources({ info, sources, entities }: Pack): Problem[] {
  const used = new Set(entities.flatMap((entity) => entity.facts.flatMap((fact) => fact.sources.map(({ source }) => source))));
  const problems = sources
    .filter(({ id, avoid }) => !used.has(id) && !avoid)
    .map(({ id }): Problem => ({ file: 'sources.json', place: id, problem: 'no fact uses this source', mend: 'remove it, or name it in a fact' }));
  for (const { id, status } of sources) {
    if (status === 'UNVERIFIED' && id !== info.article) {
      problems.push({ file: 'sources.json', place: `${id}.status`, problem: 'only the article may be UNVERIFIED', mend: 'verify the address, or leave the source out' });
    }
  }
  if (!sources.some(({ id }) => id === info.article)) {
    problems.push({ file: 'pack.json', place: 'article', problem: `no source "${info.article}"`, mend: 'add it to sources.json' });
  }
  return problems;
}

function checkEntity(entity: Entity, { info, topics, entities }: Pack): Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, problem: string, mend: string): void => {
    problems.push({ file: `entities/${entity.id}.json`, place: `${entity.id}.${field}`, problem, mend });
  };
  entity.topics.forEach((topic, index) => {
    if (!topics.some(({ id }) => id === topic)) say(`topics[${index}]`, `no topic "${topic}"`, 'add it to topics.json, or correct the id');
  });
  entity.related.forEach(({ entity: other, relation }, index) => {
    const place = `related[${index}]`;
    const target = entities.find(({ id }) => id === other);
    const inverse = info.relations[relation]?.inverse;
    if (!target) say(place, `no entity "${other}"`, 'add its file, or correct the id');
    else if (!inverse) say(place, `no relation "${relation}"`, 'add it to pack.json, or use one from there');
    else if (!target.related.some((back) => back.entity === entity.id && info.relations[back.relation]?.inverse === relation)) {
      say(place, `"${other}" does not lead back`, `give ${other} the relation "${inverse}" to ${entity.id}`);
    }
  });
  const factIds = new Set(entities.flatMap(({ facts }) => facts.map(({ id }) => id)));
  entity.card.forEach((fact, index) => {
    if (!factIds.has(fact)) say(`card[${index}]`, `no fact "${fact}"`, 'add the fact, or correct the id');
    else if (entity.card.indexOf(fact) !== index) say(`card[${index}]`, `"${fact}" is on the card twice`, 'name it once');
  });
  if (entity.card.length === 0 && entity.tier !== 'popup-only') {
    say('tier', 'a card without a fact would be empty', 'give it a fact, or the tier popup-only');
  }
  for (const [language, line] of Object.entries(entity.oneLiner)) {
    if (line.length > ONE_LINER) say(`oneLiner.${language}`, `has ${line.length} characters`, `use at most ${ONE_LINER}`);
  }
  return problems;
}
