/**
 * Evidence for and against the entity, in points (points.ts). Above zero the reading is kept; the strongest piece of
 * evidence on the side that won is the reason.
 */
import { LANGUAGE_CODES, RISK } from './lexicon.ts';
import { POINTS, PRIOR } from './points.ts';
import type { Reason } from './reason.ts';
import type { Item, Scene } from './scene.ts';
import { besideItems } from './weigh-beside.ts';
import { pageItems } from './weigh-page.ts';
import { wordItems } from './weigh-words.ts';

export function weigh(scene: Scene): { points: number; reason: Reason } {
  const { candidate } = scene;
  const items = [...besideItems(scene), ...wordItems(scene), ...pageItems(scene)];
  const points = PRIOR[candidate.risk] + items.reduce((sum, item) => sum + item.points, 0) + form(scene);
  const strongest = (sign: 1 | -1): Item | undefined =>
    items.filter((item) => item.points * sign > 0).toSorted((one, other) => (other.points - one.points) * sign)[0];
  if (points > 0)
    return {
      points,
      reason: strongest(1)?.reason ?? { kind: candidate.risk <= RISK.low ? 'name' : 'nothing-against' },
    };
  return { points, reason: strongest(-1)?.reason ?? { kind: 'no-context' } };
}

/** How the name is written, against how this writer writes. */
function form({ candidate: { lower, language: own, risk }, language, text }: Scene): number {
  const foreign = own > 0 && risk >= RISK.medium && language !== '' && LANGUAGE_CODES[own] !== language;
  return (lower && !text.chat ? POINTS.lower : 0) + (foreign ? POINTS.foreign : 0);
}
