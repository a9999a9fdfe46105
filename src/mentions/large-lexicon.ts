/**
 * Finding names of a lexicon that is too large for a tab. The tab holds a filter (a table without patterns) and asks with
 * pieces of text around the places that pass; whoever holds the shards answers. Stateless on both sides: an answer does
 * not depend on what was asked before, so the answering side may end between any two questions.
 *
 * ask(text, filter) -> pieces -> answer(pieces, shards) -> answers -> placesIn(text, pieces, answers)
 */
import { addressAround } from './address.ts';
import { opens } from './beginnings.ts';
import { type Best, longestAt, rankOf } from './find-places.ts';
import { ADDRESS_FLAG, KIND } from './lexicon.ts';
import { nameStarts } from './name-starts.ts';
import { ENDS, flagsOf, GOES_ON, HASHED_STOPS, markOf, type NameTable, ownerOf } from './name-table.ts';
import { readWord } from './read-word.ts';
import { SPACE } from './fold-unit.ts';
import { beginsWord, type PlainText, UNSURE } from './units.ts';

/** Units behind a place that an answer may need: the longest pattern, and the white space that may stand in it. */
const REACH = 128;

/** JSON-safe: what leaves the tab, and stays in the extension. */
export interface Piece {
  /** Of the text, or of its fold; begins at most one unit before the place. */
  text: string;
  folded: boolean;
  /** The place in it, and in the text. */
  at: number;
  start: number;
}

/** A table in parts (split-table.ts). */
export interface Shards {
  count: number;
  openAt: number;
  /** Opens a part. */
  load: (number: number) => Promise<NameTable>;
}

/** JSON-safe. `unsure`: the text must be folded and asked about again. Null: no name stands there. */
export type Answer = LargePlace | 'unsure' | null;

export interface LargePlace {
  owner: number;
  flags: number;
  /** Units of the piece. */
  length: number;
}

export function shardOf(hash: number, count: number): number {
  return (Math.imul(hash << 8, 0xc2b2ae35) >>> 8) % count;
}

/** The places of a text that pass the filter, in order. About one word in five of an English text at a million names. */
export function ask(plain: PlainText, filter: NameTable): Piece[] {
  const { text, folded } = plain;
  const { starts, count } = nameStarts(plain, filter.beginnings);
  const pieces: Piece[] = [];
  // Copied: what follows may look for starts as well.
  for (const start of starts.slice(0, count)) {
    if (beginsWord(start, plain) === false || !mayStand(start, plain, filter)) continue;
    const from = Math.max(0, start - 1);
    pieces.push({ text: text.slice(from, start + REACH), folded, at: start - from, start });
  }
  return pieces;
}

/** Is there a stop at which some pattern is stored under the hash so far? */
function mayStand(start: number, plain: PlainText, { marks, beginnings }: NameTable): boolean {
  let hash = 0;
  let to = start;
  for (let stops = 0; stops < HASHED_STOPS && to < plain.text.length;) {
    const word = readWord(to, hash, beginnings.openAt, plain);
    if (word.last === UNSURE) return true;
    hash = word.hash;
    to = word.end;
    if (word.open !== undefined && markOf(opens(word.open), marks) & ENDS) return true;
    if (word.last === SPACE) continue;
    stops++;
    const mark = markOf(hash, marks);
    if (mark & ENDS || (word.units > 1 && markOf(word.before, marks) & ENDS)) return true;
    if ((mark & GOES_ON) === 0) return false;
  }
  return false;
}

/** One for each piece. Loads only the shards that the pieces need, each once. */
export async function answer(pieces: readonly Piece[], shards: Shards): Promise<Answer[]> {
  const wanted = pieces.map((piece) => shardsFor(piece, shards));
  const tables = new Map(
    await Promise.all([...new Set(wanted.flat())].map(async (one) => [one, await shards.load(one)] as const)),
  );
  return pieces.map((piece, index) => {
    let best: LargePlace | null = null;
    for (const number of wanted[index]!) {
      const one = answerFrom(piece, tables.get(number)!);
      if (one === 'unsure') return one;
      if (one && (!best || isBetter(one, best))) best = one;
    }
    return best;
  });
}

/** The shards that may hold a pattern which begins here: by its first word, without a plural s, or by its first units. */
function shardsFor({ text, folded, at }: Piece, { count, openAt }: Shards): number[] {
  const { hash, before, open, units } = readWord(at, 0, openAt, { text, folded });
  const hashes = [hash, ...(units > 1 ? [before] : []), ...(open === undefined ? [] : [opens(open)])];
  return [...new Set(hashes.map((one) => shardOf(one, count)))];
}

function answerFrom({ text, folded, at }: Piece, table: NameTable): Answer {
  const plain = { text, folded };
  if (beginsWord(at, plain) === UNSURE) return 'unsure';
  const place: Best = longestAt(at, true, plain, table, []);
  if (place === UNSURE) return 'unsure';
  if (!place) return null;
  return { owner: ownerOf(place.pattern, table), flags: flagsOf(place.pattern, table), length: place.end - at };
}

/** Longer, or under the milder rule (find-places.ts). */
function isBetter(one: LargePlace, other: LargePlace): boolean {
  return one.length > other.length || (one.length === other.length && rankOf(one.flags) < rankOf(other.flags));
}

/** A place of an alias or blocking phrase in the text that was asked about. */
export interface LargeFound extends LargePlace {
  start: number;
}

/** Leftmost, longest, never overlapping, no addresses: as the finder has them. Undefined: ask about the folded text. */
export function placesIn(text: string, pieces: readonly Piece[], answers: readonly Answer[]): LargeFound[] | undefined {
  const found: LargeFound[] = [];
  let taken = 0;
  for (const [index, one] of answers.entries()) {
    const { start } = pieces[index]!;
    if (one === 'unsure') return undefined;
    if (!one || start < taken) continue;
    const mayBeAddress = (one.flags & 3) === KIND.alias && (one.flags & ADDRESS_FLAG) === 0;
    if (mayBeAddress && addressAround(text, start, start + one.length)) continue;
    taken = start + one.length;
    found.push({ ...one, start });
  }
  return found;
}
