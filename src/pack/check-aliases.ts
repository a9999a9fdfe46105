/** Checks of aliases: no name for two entities without rules that tell them apart. Pure. */
import type { Problem } from './problem.ts';
import type { Alias, Entity, Pack } from './schema.ts';

export function checkAliases({ entities }: Pack): Problem[] {
  const owners = new Map<string, { entity: Entity; alias: Alias }>();
  const problems: Problem[] = [];
  for (const entity of entities) {
    const say = (index: number, problem: string, mend: string): void => {
      const place = `${entity.id}: aliases[${index}] (${entity.aliases[index]!.text})`;
      problems.push({ file: `entities/${entity.id}.json`, place, problem, mend });
    };
    entity.aliases.forEach((alias, index) => {
      const same = (other: Alias): boolean => other.text === alias.text && other.lang === alias.lang;
      if (entity.aliases.findIndex(same) !== index) say(index, 'is given twice for this language', 'remove one');
      if (alias.risk === 'never') return;
      const key = spelling(alias.text);
      const owner = owners.get(key);
      if (!owner) owners.set(key, { entity, alias });
      else if (owner.entity !== entity && !(hasRules(entity, alias) && hasRules(owner.entity, owner.alias))) {
        say(index, `"${owner.entity.id}" has the same alias`, 'give both the risk high and context words that tell them apart');
      }
    });
  }
  return problems;
}

function hasRules({ context }: Entity, { risk }: Alias): boolean {
  return risk === 'high' && (context?.requireAny !== undefined || context?.requireAll !== undefined);
}

/** What the reader takes for the same spelling. */
function spelling(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/[‘’ʼ′]/g, "'").replaceAll(/[\u2010-\u2013]/g, '-');
}
