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
import { ready } from './ready.ts';
import { regex } from './letters.ts';

export function weigh(scene: Scene): { points: number; reason: Reason; isThing: boolean } {
  const { candidate } = scene;
  const beside = besideItems(scene);
  const isBeside = beside.some(({ reason: { kind } }) => kind === 'beside');
  const isNamed = beside.some(({ points }) => points >= POINTS.besideFor);
  const isThing = beside.some(({ reason: { kind } }) => kind === 'other-thing');
  const here = [...beside, ...wordItems(scene, isNamed)];
  const items = [...here, ...pageItems(scene).map(yieldTo(here, scene))];
  const points = PRIOR[candidate.risk] + items.reduce((sum, item) => sum + item.points, 0) + form(scene, isBeside);
  const strongest = (sign: 1 | -1): Item | undefined =>
    items.filter((item) => item.points * sign > 0).toSorted((one, other) => (other.points - one.points) * sign)[0];
  if (points > 0)
    return {
      points,
      isThing,
      reason: strongest(1)?.reason ?? { kind: candidate.risk <= RISK.low ? 'name' : 'nothing-against' },
    };
  return { points, isThing, reason: strongest(-1)?.reason ?? { kind: 'no-context' } };
}

/**
 * What stands here outdoes the rest of the page: a carmaker's word beside the name leaves little of another bearer named
 * before, and words against it, with none for it, little of the entity's name elsewhere.
 */
function yieldTo(here: readonly Item[], { language, lexicon }: Scene): (item: Item) => Item {
  const isNamed = here.some(({ reason: { kind } }) => kind === 'beside');
  // Le cinéma Spoutnik, le Spoutnik: an article says that this is a name, and not whose.
  const articles = lexicon.list(`noun-${language}`);
  const isTold = here.some(({ reason }) => reason.kind === 'beside' && !articles.has(reason.text));
  const isAgainst = here.some(({ points }) => points <= POINTS.rejectInSight) && here.every(({ points }) => points < 0);
  return (item) => {
    if (item.points < 0) {
      const isOutdone = item.isThings ? isTold : isNamed;
      return isOutdone ? { ...item, points: Math.max(item.points, POINTS.otherOutdone) } : item;
    }
    return isAgainst ? { ...item, points: Math.min(item.points, POINTS.pageOutdone) } : item;
  };
}

/** Two more words in capitals: a title. */
const shoutsAround = ready(regex.u`^ \p{Lu}{2,} \p{Lu}{2,}`);

/**
 * How the name is written, against how this writer writes. One small letter is hardly ever a name, whoever writes it
 * (2 x 3, love, mum x), unless something right beside it says so (posted on x); no more is an everyday word among
 * capitals (lawyers trump doctors).
 */
function form({ candidate, near, rules: { readings }, language, text, lexicon }: Scene, isBeside: boolean): number {
  const { lower: small, from, to, language: own, risk } = candidate;
  const isSmall = small && (!text.chat || (to - from === 1 && !isBeside));
  const isEveryday = small && !text.chat && !isBeside && (readings.has('verb') || readings.has('noun'));
  const isForeign = own > 0 && risk >= RISK.medium && language !== '' && LANGUAGE_CODES[own] !== language;
  const isShouted =
    lexicon.list(`shouted-${language}`).has(near.name.toLowerCase()) &&
    (text.shout || shoutsAround.test(near.casedRight));
  return (
    (isSmall ? POINTS.lower : 0) +
    (isEveryday ? POINTS.everyday : 0) +
    (risk === RISK.high && readings.has('family') ? POINTS.family : 0) +
    (isForeign ? POINTS.foreign : 0) +
    (isShouted ? POINTS.shouted : 0)
  );
}
