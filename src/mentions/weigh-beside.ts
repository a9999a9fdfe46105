/** Evidence that stands directly beside the name. */
import { listedAfter, listedBefore, phraseAfter, phraseBefore } from './beside.ts';
import { POINTS } from './points.ts';
import type { Item, Scene } from './scene.ts';

export function besideItems({ candidate, near, rules, language, lexicon, text }: Scene): Item[] {
  const items: Item[] = [];
  const add = (points: number, found: string | undefined, kind: 'beside' | 'beside-against'): void => {
    if (found !== undefined) items.push({ points, reason: { kind, text: found } });
  };
  const { left, right, casedLeft } = near;
  const { besideFor, besideAgainst, readings } = rules;
  add(POINTS.besideFor, phraseBefore(left, besideFor.before) ?? phraseAfter(right, besideFor.after), 'beside');
  add(
    POINTS.besideAgainst,
    phraseBefore(left, besideAgainst.before) ?? phraseAfter(right, besideAgainst.after),
    'beside-against',
  );
  if (readings.has('maker') && !(candidate.lower && readings.has('noun') && !text.chat))
    add(POINTS.article, listedBefore(left, lexicon.list(`article-${language}`)), 'beside');
  if (candidate.lower && !text.chat && items.length === 0) {
    const frame =
      listedBefore(left, lexicon.list(`preposition-${language}`)) ??
      (right.startsWith("'s ") ? "'s" : listedAfter(right, lexicon.list(`predicate-${language}`)));
    add(POINTS.nameFrame, frame, 'beside');
  }
  if (readings.has('person') && rules.type !== 'person' && !candidate.lower && language !== 'de')
    add(POINTS.unknownName, unknownName(casedLeft), 'beside-against');
  return items;
}

/** `… by Colter Ford`: one capitalised word, and the word before it has none, so this is no headline. */
function unknownName(casedLeft: string): string | undefined {
  return /\p{Ll},? (\p{Lu}\p{Ll}{2,}) $/u.exec(casedLeft)?.[1];
}
