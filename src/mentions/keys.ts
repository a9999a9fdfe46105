/** By which hashes the patterns of a lexicon are found (beginnings.ts, name-table.ts). Build only. */
import { opens, stepHash } from './beginnings.ts';
import { classOf, isBoundary, lowerOf, WORD } from './characters.ts';
import { ASCII_END, SPACE } from './fold-unit.ts';
import { type Pattern, PREFIX_FLAG } from './lexicon.ts';
import { HASHED_OPEN, HASHED_STOPS } from './name-table.ts';

/** Units of a word that tell whether it may be a longer one than some pattern; fewer if a pattern's word is shorter. */
const MOST_OPEN_UNITS = 4;

/** How a pattern is found. */
export interface Key {
  hash: number;
  /** Units that the hash is over; HASHED_OPEN with it if the last of them begin a longer word. */
  hashed: number;
  /** Hashes at stops behind which the pattern goes on. */
  goesOn: number[];
  /** The hash of its first word; undefined if that may be a longer one. */
  head: number | undefined;
  /** The hash of its second word alone; undefined unless both are plain and whole in every text that has the pattern. */
  second: number | undefined;
}

/** Units of a word that tell whether it may be a longer one than some pattern's last; 0 if none may be. */
export function openUnits(patterns: Iterable<Pattern>): number {
  let units = Infinity;
  for (const pattern of patterns)
    if (isOpen(pattern)) units = Math.min(units, MOST_OPEN_UNITS, pattern.text.length - beforeLastWord(pattern.text));
  return Number.isFinite(units) ? units : 0;
}

/** A character of ASCII that is neither letter nor digit. */
export function isSign(character: string): boolean {
  const unit = character.charCodeAt(0);
  return unit < ASCII_END && classOf(unit) !== WORD;
}

/** @param openAt of all patterns that are looked for together (`openUnits`) */
export function keyOf(pattern: Pattern, openAt: number): Key {
  const { text } = pattern;
  const open = isOpen(pattern);
  // The last word of an open one is no word of the text, which has a longer one.
  const end = open ? beforeLastWord(text) : text.length;
  const stops: number[] = [];
  let hash = 0;
  let at = 0;
  for (; at < end && stops.length < HASHED_STOPS; at++) {
    hash = stepHash(hash, lowerOf(text.charCodeAt(at)));
    if (isStop(text, at)) stops.push(hash);
  }
  if (!open || stops.length === HASHED_STOPS)
    return { hash, hashed: at, goesOn: stops.slice(0, -1), head: stops[0], second: secondWord(pattern) };
  for (const to = at + openAt; at < to; at++) hash = stepHash(hash, lowerOf(text.charCodeAt(at)));
  return { hash: opens(hash), hashed: at | HASHED_OPEN, goesOn: stops, head: stops[0], second: secondWord(pattern) };
}

/** White space and signs may be between the two, but the pattern must begin with the first. */
function secondWord(pattern: Pattern): number | undefined {
  const found = /^[a-z\d]+[^a-z\d]+([a-z\d]+)(?![a-z\d]|[^\0-\x7f])/iu.exec(pattern.text);
  if (!found || !isPlain(found[0])) return undefined;
  if (isOpen(pattern) && found[0].length === pattern.text.length) return undefined;
  let hash = 0;
  for (let at = 0; at < found[1]!.length; at++) hash = stepHash(hash, lowerOf(found[1]!.charCodeAt(at)));
  return hash;
}

function isPlain(text: string): boolean {
  return /^[\0-\x7f]*$/u.test(text);
}

/** Does a word, or a unit that is one by itself, end behind this unit? */
function isStop(text: string, unit: number): boolean {
  if (text.charCodeAt(unit) === SPACE) return false;
  return unit + 1 === text.length || isBoundary(lowerOf(text.charCodeAt(unit)), lowerOf(text.charCodeAt(unit + 1)));
}

/** May its last word be the beginning of a longer one? */
function isOpen({ text, flags }: Pattern): boolean {
  return (flags & PREFIX_FLAG) !== 0 && classOf(text.charCodeAt(text.length - 1)) === WORD;
}

function beforeLastWord(text: string): number {
  let at = text.length;
  while (at > 0 && classOf(text.charCodeAt(at - 1)) === WORD) at--;
  return at;
}
