/** By which hashes the patterns of a lexicon are found (beginnings.ts, name-table.ts). Build only. */
import { opens, stepHash } from './beginnings.ts';
import { classOf, lowerOf, WORD } from './characters.ts';
import { ASCII_END, SPACE } from './fold-unit.ts';
import { type Pattern, PREFIX_FLAG } from './lexicon.ts';
import { HASHED_OPEN, HASHED_STOPS } from './name-table.ts';

/** Units after which a longer word is looked up; fewer if a pattern is shorter. */
const MOST_OPEN_UNITS = 4;

/** How a pattern is found: by which hash, over how many of its units, and at which hashes it goes on. */
export interface Key {
  hash: number;
  hashed: number;
  /** Hashes at stops behind which it goes on. */
  goesOn: number[];
  /** The hash of its first word; undefined if it is found by the beginning of a longer word. */
  head: number | undefined;
}

/** Units of a word that tell whether it may be a longer one than some pattern. */
export function openUnits(patterns: Iterable<Pattern>): number {
  let units = MOST_OPEN_UNITS;
  for (const pattern of patterns) if (isOpenWord(pattern)) units = Math.min(units, pattern.text.length);
  return units;
}

/** A character of ASCII that is neither letter nor digit. */
export function isSign(character: string): boolean {
  const unit = character.charCodeAt(0);
  return unit < ASCII_END && classOf(unit) !== WORD;
}

/** @param openAt of all patterns that are looked for together (`openUnits`) */
export function keyOf(pattern: Pattern, openAt: number): Key {
  const { text } = pattern;
  if (isOpenWord(pattern)) {
    const hash = opens(hashUnits(text, openAt));
    return { hash, hashed: openAt | HASHED_OPEN, goesOn: [], head: undefined };
  }
  // The last word of one that may go on is not looked at: the text has a longer one.
  const end = isOpen(pattern) ? beforeLastWord(text) : text.length;
  const stops: number[] = [];
  let hashed = 0;
  for (let unit = 0, hash = 0; unit < end && stops.length < HASHED_STOPS; unit++) {
    hash = stepHash(hash, lowerOf(text.charCodeAt(unit)));
    if (!isStop(text, unit)) continue;
    stops.push(hash);
    hashed = unit + 1;
  }
  const goesOn = hashed < text.length && stops.length < HASHED_STOPS ? stops : stops.slice(0, -1);
  return { hash: stops.at(-1)!, hashed, goesOn, head: stops[0] };
}

/** Does a word, or a unit that is one by itself, end behind this unit? */
function isStop(text: string, unit: number): boolean {
  if (text.charCodeAt(unit) === SPACE) return false;
  return (
    unit + 1 === text.length ||
    classOf(lowerOf(text.charCodeAt(unit))) !== WORD ||
    classOf(lowerOf(text.charCodeAt(unit + 1))) !== WORD
  );
}

/** May its last word be the beginning of a longer one? */
function isOpen({ text, flags }: Pattern): boolean {
  return (flags & PREFIX_FLAG) !== 0 && classOf(text.charCodeAt(text.length - 1)) === WORD;
}

function isOpenWord(pattern: Pattern): boolean {
  return isOpen(pattern) && beforeLastWord(pattern.text) === 0;
}

function beforeLastWord(text: string): number {
  let at = text.length;
  while (at > 0 && classOf(text.charCodeAt(at - 1)) === WORD) at--;
  return at;
}

function hashUnits(text: string, units: number): number {
  let hash = 0;
  for (let at = 0; at < units; at++) hash = stepHash(hash, lowerOf(text.charCodeAt(at)));
  return hash;
}
