/** Does a noun beside the name say that it is a film's, a bar's, a dog's? Such things bear names that were others' before. */
import { listedBefore } from './beside.ts';
import type { Neighbours } from './folded-text.ts';
import type { Lexicon } from './lexicon.ts';
import { ready } from './ready.ts';
import { regex } from './letters.ts';

/** `the film Trump watched` has the name as the subject of what follows: there English needs an end or its maker behind it. */
const endsThere =
  /^["”’]?(?:[,.;:!?)]|$| (?:by|opens|opened|closes|closed|sank|starring|directed|published|released)\b)/;
/** The words behind `Sputnik, a cellar bar`. */
const apposed = ready(
  regex.u`^"?,"? (?:an?|the|eine[mnr]?|eine?|de[rmn]|die|das|une?|l[ea]|el|una?) ([\p{L}'-]+)(?: ([\p{L}'-]+))?(?: ([\p{L}'-]+))?`,
);
/** `Trump, mestizo de tres años`: no article. */
const apposedWord = ready(regex.u`^, (\p{L}+)(?: (?:de|of|von|d'|croisé|gris|noir|blanc|roux|tigré)|,)`);
/** `Tesla the parrot`: no comma, and the sentence may go on. */
const surnamed = ready(regex.u`^ the ([\p{L}'-]+)`);
/** `the puppy, named Tesla`, `un cocktail appelé Ford`: the last word, and the noun that has the name. */
const CALLED: ReadonlySet<string> = new Set(
  (
    'named called namens heißt hieß nommé nommée appelé appelée appelle baptisé baptisée ' +
    'llamado llamada llama bautizado bautizada là tên'
  ).split(' '),
);
const called = ready(regex.u`(?:^|[^\p{L}])(\p{L}+),? (?:(?:is|ist|est|es|se|war|was|s'|tên) ?)?\p{L}+ $`);
/** `his horse, Tesla, won`: between commas. */
const betweenCommas = ready(regex.u`(\p{L}+), $`);
/** Titles of works in Chinese and Japanese. */
const titled = { before: /[《『]$/, after: /^[》』]/ };

/** The marks around a work's title, of a newspaper's as well; undefined if there are none. */
export function titleMarks({ left, right }: Neighbours): string | undefined {
  return titled.before.test(left) && titled.after.test(right) ? left.slice(-1) + right.slice(0, 1) : undefined;
}

/** What says so; undefined if nothing does. */
export function kindOfThing(
  { left, right }: Neighbours,
  language: string,
  isCommon: boolean,
  lexicon: Lexicon,
): string | undefined {
  const kinds = lexicon.list(`kind-${language}`);
  const before = listedBefore(left.replace(/["“„«»「『《・] ?$/, ''), kinds) ?? listedBefore(left, kinds);
  if (before !== undefined && (isCommon || language !== 'en' || endsThere.test(right))) return before;
  if (right.startsWith(' by name')) return 'by name';
  const pets = lexicon.list('pet');
  const apposedTo = /^[,.;)]/.test(right) ? betweenCommas.exec(left)?.[1] : undefined;
  if (apposedTo !== undefined && pets.has(apposedTo)) return apposedTo;
  const animal = apposedWord.exec(right)?.[1];
  if (animal !== undefined && pets.has(animal)) return animal;
  const isCalled = CALLED.has(left.slice(left.lastIndexOf(' ', left.length - 2) + 1, -1));
  const words = [isCalled ? called.exec(left)?.[1] : undefined, ...(apposed.exec(right)?.slice(1) ?? [])];
  const pet = surnamed.exec(right)?.[1];
  if (pet !== undefined && pets.has(pet)) return pet;
  return words.find((word) => word !== undefined && (kinds.has(word) || pets.has(word)));
}
