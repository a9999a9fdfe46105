/**
 * The finder against looking every beginning up in a Set, on at least ten million units and dictionaries of every size:
 * part of `npm run bench -- --full`, which ends with code 1 if there is a difference.
 */
import { addressAround } from '../../src/mentions/address.ts';
import { classOf, isBoundary, lowerOf, WORD } from '../../src/mentions/characters.ts';
import { findPlaces } from '../../src/mentions/index.ts';
import { fold, foldToString } from '../../src/mentions/fold.ts';
import { layOut } from '../../src/mentions/lay-out.ts';
import { openTable } from '../../src/mentions/name-table.ts';
import { plainPatterns } from './text/finder-patterns.ts';
import { MILLION, millionIsMissing, readMillion } from './text/million.ts';
import { readNames, readSentences, WORDNET_NAMES } from './text/wordnet.ts';

const SIZES = [200, 2000, 20_000, 200_000, MILLION];
const LEAST_UNITS = 10_000_000;
/** Units of the longest name. */
const LONGEST = 90;
const SHOWN = 5;
const LOWER_S = 0x73;
/** As match-at.ts has it: in capitals a shorter name with an S is another one. */
const HEADING_FORM_LETTERS = 5;

/** Returns whether there is no difference. */
export function compareWithOracle(say: (line: string) => void): boolean {
  const missing = millionIsMissing();
  if (missing) say(`oracle: without the two largest dictionaries, which ${missing}`);
  const sizes = missing ? SIZES.filter((size) => size <= WORDNET_NAMES) : SIZES;
  let differences = 0;
  for (const size of sizes) {
    const names = size <= WORDNET_NAMES ? readNames(size) : readMillion(size);
    const table = openTable(layOut(() => plainPatterns(names)));
    const known = knownTo(names);
    let units = 0;
    let hits = 0;
    let differing = 0;
    for (const text of texts(names)) {
      units += text.length;
      const found = findPlaces(text, table).names.map(({ start, end }) => `${start}-${end}`);
      const wanted = searchAll(text, known);
      hits += wanted.length;
      if (found.join() === wanted.join()) continue;
      if (differing++ < SHOWN) say(`oracle: ${JSON.stringify(text)}: ${found.join()} instead of ${wanted.join()}`);
    }
    say(`oracle: ${size} names, ${units} units, ${hits} hits, ${differing} texts differ`);
    if (units < LEAST_UNITS) say(`oracle: that is less than ${LEAST_UNITS} units`);
    differences += differing;
  }
  return differences === 0;
}

/** Names as the oracle looks them up. */
export function knownTo(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => lower(foldToString(name))));
}

/** Sentences of WordNet, all but plain ones as they are; and rows of the names themselves with what may stand beside them. */
function* texts(names: readonly string[]): Generator<string> {
  let units = 0;
  for (const text of readSentences(['data.noun', 'data.verb', 'data.adj', 'data.adv'])) {
    units += text.length;
    yield text;
  }
  const glue = [' ', ', ', 's ', '’s ', '-', 'と', '（', 'x', ' and ', '. '];
  for (let row = 0; units < LEAST_UNITS; row++) {
    let text = '';
    for (let at = 0; at < 12; at++)
      text += names[(row * 7919 + at * 104_729) % names.length]! + glue[(row + at) % glue.length]!;
    units += text.length;
    yield text;
  }
}

/** Leftmost, longest, at the bounds of words; a plain s behind a name is a plural or genitive and stays outside. */
export function searchAll(text: string, known: ReadonlySet<string>): string[] {
  const folded = fold(text);
  const { starts } = folded;
  const low = lower(folded.text());
  const isSmall = (at: number): boolean => folded.cased[at] === LOWER_S;
  const found: string[] = [];
  for (let at = 0; at < low.length;) {
    const end = isBound(low, at) ? longest(low, at, known, isSmall) : 0;
    const [from, to] = [starts[at]!, end > 0 ? folded.end(end - 1) : 0];
    if (end === 0 || addressAround(text, from, to)) {
      at++;
      continue;
    }
    found.push(`${from}-${to}`);
    at = end;
  }
  return found;
}

function longest(low: string, at: number, known: ReadonlySet<string>, isSmall: (at: number) => boolean): number {
  for (let end = Math.min(low.length, at + LONGEST); end > at; end--) {
    const isPlural =
      low.charCodeAt(end) === LOWER_S &&
      isBound(low, end + 1) &&
      (isSmall(end) || end - at >= HEADING_FORM_LETTERS) &&
      classOf(low.charCodeAt(end - 1)) === WORD;
    if ((isBound(low, end) || isPlural) && known.has(low.slice(at, end))) return end;
  }
  return 0;
}

function isBound(low: string, at: number): boolean {
  return at === 0 || at >= low.length || isBoundary(low.charCodeAt(at - 1), low.charCodeAt(at));
}

function lower(text: string): string {
  let low = '';
  for (let at = 0; at < text.length; at++) low += String.fromCharCode(lowerOf(text.charCodeAt(at)));
  return low;
}
