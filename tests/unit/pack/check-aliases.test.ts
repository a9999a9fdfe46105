import { expect, test } from 'vitest';
import { checkAliases } from '../../../src/pack/check-aliases.ts';
import type { Alias, Context, Entity, Pack } from '../../../src/pack/schema.ts';
import { problemsAfter } from './small-pack.ts';

const CAR = 'entities/roadster.json: roadster';
const TELL_APART = 'give it the risk high in both entities, and each context words of its own';

type Rules = Pick<Alias, 'risk'> & Partial<Alias>;

/** Gives both entities one more alias; the car has context words, the carmaker only those given here. */
function shared(ofMaker: Rules, ofCar: Rules, makerContext?: Context): (pack: Pack) => void {
  return ({ entities: [first, second] }) => {
    first!.aliases.push({ text: 'AR', lang: '*', case: 'exact', ...ofMaker });
    second!.aliases.push({ text: 'AR', lang: '*', case: 'exact', ...ofCar });
    if (makerContext) first!.context = makerContext;
  };
}

/** Changes the car and its only alias. */
function car(change: (alias: Alias, entity: Entity) => void): (pack: Pack) => void {
  return ({ entities }) => change(entities[1]!.aliases[0]!, entities[1]!);
}

const CLAIMED = [`${CAR}: aliases[1] (AR): "acme" has the same alias; ${TELL_APART}`];
const words: Context = { requireAny: { en: ['company'] } };

test('aliases that name one entity each are no problem', () => {
  expect(problemsAfter(() => {}, checkAliases)).toEqual([]);
});

test.each<[string, (pack: Pack) => void, string[]]>([
  ['at no risk', shared({ risk: 'none' }, { risk: 'none' }, words), CLAIMED],
  ['at medium risk, with context words', shared({ risk: 'medium' }, { risk: 'medium' }, words), CLAIMED],
  ['at high risk in one', shared({ risk: 'low' }, { risk: 'high' }, words), CLAIMED],
  ['at high risk in both, with context words', shared({ risk: 'high' }, { risk: 'high' }, words), []],
  [
    'at high risk in both, by words on the whole page',
    shared({ risk: 'high' }, { risk: 'high' }, { requireAll: { scope: 'page', groups: [['company']] } }),
    [],
  ],
  ['documented only in one', shared({ risk: 'never' }, { risk: 'none' }), []],
  ['in different languages', shared({ risk: 'none', lang: 'en' }, { risk: 'none', lang: 'de' }), CLAIMED],
  ['in other capitals', shared({ risk: 'none' }, { risk: 'none', text: 'ar' }), [CLAIMED[0]!.replace('(AR)', '(ar)')]],
  [
    'in full-width letters',
    shared({ risk: 'none' }, { risk: 'none', text: 'ＡＲ' }),
    [CLAIMED[0]!.replace('(AR)', '(ＡＲ)')],
  ],
  [
    'with another apostrophe',
    shared({ risk: 'none', text: "A'R" }, { risk: 'none', text: 'A’R' }),
    [CLAIMED[0]!.replace('(AR)', '(A’R)')],
  ],
  [
    'with another hyphen',
    shared({ risk: 'none', text: 'A-R' }, { risk: 'none', text: 'A‑R' }),
    [CLAIMED[0]!.replace('(AR)', '(A‑R)')],
  ],
])('one alias for two entities, %s', (_, change, lines) => {
  expect(problemsAfter(change, checkAliases)).toEqual(lines);
});

test.each<[string, (pack: Pack) => void, string[]]>([
  [
    'an alias of one entity twice',
    car((alias, { aliases }) => aliases.push({ ...alias, risk: 'low' })),
    [`${CAR}: aliases[1] (Acme Roadster): aliases[0] is the same; remove one of the two`],
  ],
  ['an alias of one entity in two languages', car((alias, { aliases }) => aliases.push({ ...alias, lang: 'de' })), []],
  [
    'high risk without context words',
    car((alias, entity) => {
      alias.risk = 'high';
      delete entity.context;
    }),
    [
      `${CAR}: aliases[0] (Acme Roadster): has the risk high without context words; add context.requireAny, context.requireGroups or context.beside.for`,
    ],
  ],
  [
    'high risk with reject words only',
    car((alias, entity) => {
      alias.risk = 'high';
      entity.context = { reject: { '*': ['bike'] } };
    }),
    [
      `${CAR}: aliases[0] (Acme Roadster): has the risk high without context words; add context.requireAny, context.requireGroups or context.beside.for`,
    ],
  ],
  ['high risk with context words', car((alias) => (alias.risk = 'high')), []],
  [
    'high risk without context words in the popup alone',
    car((alias, entity) => {
      alias.risk = 'high';
      entity.tier = 'popup-only';
      delete entity.context;
    }),
    [
      `${CAR}: aliases[0] (Acme Roadster): has the risk high without context words; add context.requireAny, context.requireGroups or context.beside.for`,
    ],
  ],
  [
    'no alias that may match',
    car((alias) => (alias.risk = 'never')),
    [`${CAR}: aliases: none may match; give one another risk than never`],
  ],
])('%s', (_, change, lines) => {
  expect(problemsAfter(change, checkAliases)).toEqual(lines);
});
