/** Evidence from beyond the name's surroundings: who was named before, and what else the page names. */
import { type EntityRules, RISK } from './lexicon.ts';
import { POINTS } from './points.ts';
import type { Item, Scene } from './scene.ts';

/** One spelling of one entity, as page evidence counts it. */
export function spelling(entity: number, name: string): string {
  return `${entity} ${name.toLowerCase()}`;
}

export function pageItems({ candidate: { entity, risk }, found, near, page, rules, before, lexicon }: Scene): Item[] {
  const items: Item[] = [];
  // Who is best known by a name comes up among relatives as well.
  const [otherBefore, otherOnPage] =
    rules.type === 'person' && risk > RISK.low
      ? [POINTS.relative, POINTS.relative]
      : [POINTS.otherBefore, POINTS.otherOnPage];
  if (before === 'other') items.push({ points: otherBefore, reason: { kind: 'other-on-page' } });
  else if (before === 'thing')
    items.push({ points: POINTS.thingBefore, reason: { kind: 'other-on-page' }, isThings: true });
  else if (before === 'self') items.push({ points: POINTS.namedBefore, reason: { kind: 'named-elsewhere' } });
  else if (page.others.has(entity) && !page.sure.has(entity))
    items.push({ points: otherOnPage, reason: { kind: 'other-on-page' } });
  // A name that is sure by itself would speak for itself here.
  if (risk <= RISK.low) return items;
  // A letter is sure of nothing: a page that names Twitter closes its boxes with an X.
  if (page.sure.has(entity) && near.name.length > 1)
    items.push({ points: POINTS.sure, reason: { kind: 'named-elsewhere' } });
  else if (page.likely.has(spelling(entity, near.name)))
    items.push({ points: POINTS.likely, reason: { kind: 'named-elsewhere' } });
  const named = rules.related.filter((other) => page.sure.has(other) || page.named.has(other));
  const here = named.find((other) => found.candidates.some(({ entity: one }) => one === other));
  const related = here ?? named[0];
  if (related !== undefined) {
    const belongs = here !== undefined || !isPhrase(rules);
    items.push({
      points: belongs ? POINTS.related : POINTS.relatedOnPage,
      reason: { kind: 'related', text: lexicon.entities[related]!.id },
    });
  }
  return items;
}

/** Events and concepts are called by everyday words: a wake-up call, a space race. */
function isPhrase({ type }: EntityRules): boolean {
  return type === 'event' || type === 'concept';
}
